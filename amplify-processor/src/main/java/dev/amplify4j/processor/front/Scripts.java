package dev.amplify4j.processor.front;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Finds the resources with handlers that users wrote: beside the classes that are compiled, or on their class path. */
final class Scripts {
    private static final List<StandardLocation> LOCATIONS =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    private final Filer filer;

    Scripts(Filer filer) {
        this.filer = filer;
    }

    /** Whether there is a resource of a name. */
    boolean exists(String resource) {
        return LOCATIONS.stream().anyMatch(location -> exists(location, resource));
    }

    /** Names of what lies in the folder of compiled resources in which a resource was looked for. */
    List<String> neighbours(String resource) {
        try {
            URI place = filer.getResource(StandardLocation.CLASS_OUTPUT, "", resource)
                    .toUri();
            File[] files = "file".equals(place.getScheme())
                    ? new File(place).getParentFile().listFiles(File::isFile)
                    : null;
            String folder = resource.substring(0, resource.lastIndexOf('/') + 1);
            return Stream.ofNullable(files)
                    .flatMap(Arrays::stream)
                    .map(f -> folder + f.getName())
                    .sorted()
                    .toList();
        } catch (IOException | IllegalArgumentException e) {
            return List.of(); // a compiler without files has no neighbours either
        }
    }

    /** Compilers differ in what they throw for what is not there. */
    private boolean exists(StandardLocation location, String resource) {
        try (InputStream content = filer.getResource(location, "", resource).openInputStream()) {
            return content.read() >= 0;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
