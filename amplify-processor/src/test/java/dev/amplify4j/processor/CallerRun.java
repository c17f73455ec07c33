package dev.amplify4j.processor;

import dev.amplify4j.sandbox.AmplifySandbox;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Code of a user, {@code com.acme.blog.Caller}, that calls the sandbox by the client which was compiled with it. */
final class CallerRun {
    private CallerRun() {}

    /**
     * Starts the sandbox of a compilation and runs the caller as alice.
     *
     * @param classes where it was compiled; a {@code Caller} takes the outputs and a token, and gives a list
     * @param folder where the outputs may be written
     * @return what the caller gave, as texts
     */
    static List<String> of(Path classes, Path folder) throws Exception {
        try (AmplifySandbox sandbox = AmplifySandbox.builder()
                        .classes(classes)
                        .inMemory()
                        .port(0)
                        .outputs(folder.resolve("amplify_outputs.json"))
                        .start();
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, CallerRun.class.getClassLoader())) {
            Callable<?> caller = (Callable<?>) loader.loadClass("com.acme.blog.Caller")
                    .getConstructor(Path.class, String.class)
                    .newInstance(sandbox.outputs(), sandbox.token("alice"));
            return ((List<?>) caller.call()).stream().map(String::valueOf).toList();
        }
    }
}
