package dev.amplify4j.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;

/** What users compile sees of us what users may see. */
@AnalyzeClasses(locations = GeneratedCodeTest.Example.class)
class GeneratedCodeTest {
    @ArchTest
    static final ArchRule generatedCodeSeesPublicPackagesAlone = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..internal..", "dev.amplify4j.processor..", "dev.amplify4j.schema..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule typesOfTheClientAreFinal = classes()
            .that()
            .haveSimpleNameEndingWith("Model")
            .or()
            .haveSimpleNameEndingWith("Patch")
            .or()
            .haveSimpleName("AmplifyClient")
            .should()
            .haveModifier(JavaModifier.FINAL);

    /** The classes of the example, as it compiled them. */
    public static final class Example implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(Location.of(Path.of("..", "examples", "blog", "target", "classes")));
        }
    }
}
