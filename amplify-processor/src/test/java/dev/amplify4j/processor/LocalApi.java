package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.amplify4j.runtime.AwsCredentials;
import dev.amplify4j.runtime.internal.protocol.SignatureV4;
import dev.amplify4j.sandbox.AmplifySandbox;
import dev.amplify4j.sandbox.SandboxBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources, compiled with the processor and served by the sandbox: what callers get of the real endpoint. */
final class LocalApi implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final AmplifySandbox sandbox;

    /**
     * Compiles and starts.
     *
     * @param classes an empty folder
     * @param packageAnnotations annotations of the package
     * @param sandbox what else the sandbox needs
     * @param sources types of the package, without its imports
     */
    LocalApi(Path classes, String packageAnnotations, UnaryOperator<SandboxBuilder> sandbox, String... sources) {
        List<JavaFileObject> files = new ArrayList<>();
        files.add(source(
                "com.acme.blog.package-info",
                packageAnnotations + "\npackage com.acme.blog;\nimport dev.amplify4j.annotations.*;\n"));
        for (String source : sources) {
            files.add(source(Compiled.name(source), Compiled.HEADER + source));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        JavaCompiler.CompilationTask task = javac.getTask(
                output,
                null,
                null,
                List.of("--release", "17", "-d", classes.toString(), "-Aamplify.emit=resources"),
                null,
                files);
        task.setProcessors(List.of(new AmplifyProcessor()));
        assertThat(task.call()).as(output.toString()).isTrue();
        this.sandbox = sandbox.apply(
                        AmplifySandbox.builder().classes(classes).inMemory().port(0))
                .start();
    }

    /** A resource on the class path of what is compiled. */
    static void resource(Path classes, String name, String text) throws IOException {
        Path file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    AmplifySandbox sandbox() {
        return sandbox;
    }

    /** Sends a document with a token. */
    JsonNode token(String token, String document) {
        return send(document, body -> Map.of("Authorization", token));
    }

    /** Sends a document, signed with credentials of the sandbox. */
    JsonNode signed(dev.amplify4j.sandbox.identity.AwsCredentials credentials, String document) {
        AwsCredentials shown = new AwsCredentials(
                credentials.accessKeyId(), credentials.secretAccessKey(), credentials.sessionToken());
        SignatureV4 signature = new SignatureV4(() -> shown, "us-east-1", "appsync", Clock.systemUTC());
        return send(
                document, body -> signature.sign(sandbox.endpoint(), Map.of("content-type", "application/json"), body));
    }

    private JsonNode send(String document, java.util.function.Function<String, Map<String, String>> headers) {
        String body = JSON.createObjectNode().put("query", document).toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(sandbox.endpoint()).POST(BodyPublishers.ofString(body));
        headers.apply(body).forEach(request::header);
        try {
            return JSON.readTree(
                    HTTP.send(request.build(), BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        sandbox.close();
    }

    private static JavaFileObject source(String name, String text) {
        URI uri = URI.create("memory:///" + name.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
