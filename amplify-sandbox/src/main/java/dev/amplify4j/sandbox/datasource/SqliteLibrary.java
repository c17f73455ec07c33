package dev.amplify4j.sandbox.datasource;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteLibraryLoader;

/**
 * SQLite's native library. DynamoDB Local unpacks it for every process and deletes it when the process ends, which a killed
 * process never does: each would leave a megabyte. So it is deleted as soon as it is loaded.
 */
final class SqliteLibrary {
    /** Where DynamoDB Local unpacks. */
    private static final String PLACE = "org.sqlite.tmpdir";

    private SqliteLibrary() {}

    static void load() {
        String before = System.getProperty(PLACE);
        try {
            Path folder = Files.createTempDirectory("amplify-sqlite");
            System.setProperty(PLACE, folder.toString());
            SQLiteLibraryLoader.initialize();
            delete(folder.toFile());
        } catch (Exception e) {
            throw new IllegalStateException("cannot load SQLite: " + e.getMessage(), e);
        } finally {
            // A driver of the user's reads the same property.
            if (before == null) {
                System.clearProperty(PLACE);
            } else {
                System.setProperty(PLACE, before);
            }
        }
    }

    /** Windows alone holds on to files that are loaded; there it is left to the end of the process, as it was. */
    private static void delete(File folder) {
        File[] libraries = folder.listFiles();
        if (libraries != null) {
            for (File library : libraries) {
                if (!library.delete()) {
                    return;
                }
            }
        }
        if (!folder.delete()) {
            folder.deleteOnExit();
        }
    }
}
