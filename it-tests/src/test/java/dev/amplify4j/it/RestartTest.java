package dev.amplify4j.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.amplify4j.sandbox.AmplifySandbox;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official client, whose sandbox restarts whenever it asks a second server for that. */
class RestartTest {
    @TempDir
    Path folder;

    private AmplifySandbox sandbox;
    private HttpServer control;

    @BeforeEach
    void start() throws Exception {
        sandbox = start(0);
        control = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        control.createContext("/", exchange -> {
            int port = sandbox.endpoint().getPort();
            sandbox.close();
            sandbox = start(port);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        control.start();
    }

    @AfterEach
    void stop() {
        control.stop(0);
        sandbox.close();
    }

    @Test
    void subscriptionsGoOn() throws Exception {
        URI restart = URI.create("http://localhost:" + control.getAddress().getPort());
        NpmProject.Run run = new Callers()
                .token("alice", sandbox.token("alice"))
                .run("restart.mjs", sandbox, folder, restart.toString());

        assertThat(run.output()).contains("all good");
        assertThat(run.exitCode()).isZero();
    }

    private AmplifySandbox start(int port) {
        return AmplifySandbox.builder()
                .classPath()
                .data(folder.resolve("data"))
                .port(port)
                .start();
    }
}
