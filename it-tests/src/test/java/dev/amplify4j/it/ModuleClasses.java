package dev.amplify4j.it;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of each module as it compiled them; the processor's jar holds relocated copies of others. */
public final class ModuleClasses implements LocationProvider {
    @Override
    public Set<Location> get(Class<?> testClass) {
        return Stream.of(
                        "amplify-annotations",
                        "amplify-schema",
                        "amplify-processor",
                        "amplify-runtime",
                        "amplify-cdk",
                        "amplify-sandbox")
                .map(module -> Location.of(Path.of("..", module, "target", "classes")))
                .collect(Collectors.toSet());
    }
}
