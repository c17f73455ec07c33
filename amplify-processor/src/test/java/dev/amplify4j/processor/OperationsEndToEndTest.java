package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.sandbox.AmplifySandbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custom operations from the interface to the answer: compiled, served by the sandbox, and called by the generated client. */
class OperationsEndToEndTest {
    private static final String FOLDER = "/dev/amplify4j/processor/operations/";
    private static final List<String> SOURCES = List.of("ShopOperations", "Product", "PriceHandler", "ShopCaller");

    @TempDir
    private Path folder;

    @Test
    void answerWhatFunctionsAndScriptsAnswerToThoseWhomTheirRulesAdmit() throws Exception {
        compile();
        try (AmplifySandbox sandbox = AmplifySandbox.builder()
                        .classes(folder.resolve("classes"))
                        .inMemory()
                        .port(0)
                        .outputs(folder.resolve("amplify_outputs.json"))
                        .start();
                URLClassLoader loader = new URLClassLoader(
                        new URL[] {folder.resolve("classes").toUri().toURL()},
                        getClass().getClassLoader())) {
            Callable<?> caller = (Callable<?>) loader.loadClass("com.acme.shop.ShopCaller")
                    .getConstructor(Path.class, String.class, String.class)
                    .newInstance(sandbox.outputs(), sandbox.token("alice"), sandbox.token("bob", "editors"));

            assertThat((List<?>) caller.call())
                    .map(String::valueOf)
                    .containsExactly(
                            "price of tea is 2.5 EUR",
                            "UnauthorizedException",
                            "tea liked 1",
                            "heard tea liked 2",
                            "UnauthorizedException");
        }
    }

    private void compile() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/com/acme/shop"));
        Path classes = folder.resolve("classes");
        Path scripts = Files.createDirectories(classes.resolve("handlers"));
        for (String source : SOURCES) {
            Files.writeString(sources.resolve(source + ".java"), read(source + ".java.txt"));
        }
        Files.writeString(scripts.resolve("likeProduct.js"), read("likeProduct.js"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "--release",
                "17",
                "-Xlint:all,-processing",
                "-Werror",
                "-Aamplify.emit=resources,client");
        try (var files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> all = Files.list(sources)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(output, files, null, options, null, files.getJavaFileObjectsFromPaths(all.toList()));
            task.setProcessors(List.of(new AmplifyProcessor()));
            assertThat(task.call()).as(output.toString()).isTrue();
        }
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(OperationsEndToEndTest.class.getResourceAsStream(FOLDER + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
