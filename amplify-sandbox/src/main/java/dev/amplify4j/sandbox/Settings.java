package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.backend.BackendSource;
import dev.amplify4j.sandbox.function.FunctionHandler;
import dev.amplify4j.sandbox.identity.User;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a sandbox runs on.
 *
 * @param source where the backend is read from
 * @param data directory that keeps data and keys; null to keep them in memory
 * @param port the port; 0 for any free one
 * @param users users of the user pool
 * @param functions handlers by the names of the functions that they answer for
 * @param log takes lines for a person
 */
record Settings(
        BackendSource source,
        @Nullable Path data,
        int port,
        List<User> users,
        Map<String, FunctionHandler> functions,
        Consumer<String> log) {
    Settings {
        users = List.copyOf(users);
        functions = Map.copyOf(functions);
    }
}
