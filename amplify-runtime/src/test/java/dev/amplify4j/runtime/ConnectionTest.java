package dev.amplify4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.blog.AmplifyClient;
import com.acme.blog.BlogModel;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom a client shows credentials: not to strangers, not on open lines, and not for ever. */
class ConnectionTest {
    private static final String SECRET = "s3cr3t-token";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/graphql",
                "http://127.0.0.1.example.org/graphql",
                "http://localhost.example.org/graphql",
                "http://127.example.org/graphql",
                "http://10.0.0.1/graphql",
                "http://[2001:db8::1]/graphql",
                "HTTP://EXAMPLE.ORG/graphql"
            })
    void goesByAnOpenLineToThisMachineAlone(String endpoint) {
        assertThatThrownBy(() ->
                        AmplifyClient.builder().endpoint(URI.create(endpoint)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/graphql",
                "http://localhost:1/graphql",
                "http://LOCALHOST:1/graphql",
                "http://127.0.0.1:1/graphql",
                "http://[::1]:1/graphql"
            })
    void goesByASecureLineAnywhere(String endpoint) {
        AmplifyClient.builder().endpoint(URI.create(endpoint)).build();
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor(@TempDir Path folder) throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder)));
        AtomicInteger requests = new AtomicInteger();
        server.createContext("/", exchange -> requests.incrementAndGet());
        server.start();
        try {
            BlogModel blogs =
                    blogs(URI.create("https://localhost:" + server.getAddress().getPort() + "/graphql"));
            assertThatThrownBy(() -> blogs.delete("1"))
                    .isInstanceOf(NetworkException.class)
                    .hasMessageNotContaining(SECRET);
            assertThat(requests).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    /** The JDK's own tool makes the certificate. */
    private static SSLContext selfSigned(Path folder) throws Exception {
        Path store = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "a",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "secret")
                .redirectErrorStream(true)
                .start();
        String output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(output).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "secret".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNobodyElsewhere(int status) throws IOException {
        try (AppSyncStub server = new AppSyncStub();
                AppSyncStub other = new AppSyncStub()) {
            server.redirect(status, other.endpoint());
            other.data("{\"getBlog\":null}");
            assertThatThrownBy(() -> blogs(server.endpoint()).get("1")).isInstanceOf(NetworkException.class);
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void goesThroughTheProxyOfTheVirtualMachine() throws IOException {
        ProxySelector usual = ProxySelector.getDefault();
        try (AppSyncStub proxy = new AppSyncStub()) {
            ProxySelector.setDefault(new ProxySelector() {
                @Override
                public List<Proxy> select(URI uri) {
                    return List.of(new Proxy(
                            Proxy.Type.HTTP,
                            new InetSocketAddress(
                                    InetAddress.getLoopbackAddress(),
                                    proxy.endpoint().getPort())));
                }

                @Override
                public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                    throw new AssertionError(failure);
                }
            });
            proxy.data("{\"getBlog\":null}");
            assertThat(blogs(URI.create("http://127.0.0.1:1/graphql")).get("1")).isEmpty();
            assertThat(proxy.requests()).hasSize(1);
        } finally {
            ProxySelector.setDefault(usual);
        }
    }

    @Test
    void readsNoPageForEver() throws IOException {
        try (AppSyncStub server = new AppSyncStub()) {
            server.data("{\"listBlogs\":{\"items\":[],\"nextToken\":\"a\"}}")
                    .data("{\"listBlogs\":{\"items\":[],\"nextToken\":\"b\"}}")
                    .data("{\"listBlogs\":{\"items\":[],\"nextToken\":\"b\"}}");
            assertThatThrownBy(() -> blogs(server.endpoint()).query().stream().toList())
                    .isInstanceOf(GraphQlException.class)
                    .hasMessageContaining("the same token");
            assertThat(server.requests()).hasSize(3);
        }
    }

    /** Options belong to a view of the client, and the client to nobody. */
    @Test
    void asksForEachOfManyThreadsAsThatOneWants() throws Exception {
        int threads = 16;
        int calls = 20;
        ExecutorService users = Executors.newFixedThreadPool(threads);
        try (AppSyncStub server = new AppSyncStub()) {
            BlogModel shared = blogs(server.endpoint());
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                String user = "user" + i;
                running.add(users.submit(() -> {
                    for (int j = 0; j < calls; j++) {
                        server.data("{\"getBlog\":null}");
                        assertThat(shared.with(o -> o.header("x-user", user)).get(user))
                                .isEmpty();
                    }
                }));
            }
            for (Future<?> user : running) {
                user.get();
            }
            assertThat(server.requests())
                    .hasSize(threads * calls)
                    .allSatisfy(
                            request -> assertThat(request.variables().get("id")).isEqualTo(request.header("x-user")));
        } finally {
            users.shutdownNow();
        }
    }

    private static BlogModel blogs(URI endpoint) {
        return AmplifyClient.builder()
                .endpoint(endpoint)
                .credentials(Credentials.userPoolToken(() -> SECRET))
                .build()
                .models()
                .blog();
    }
}
