package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.identity.AwsCredentials;
import dev.amplify4j.sandbox.identity.User;
import dev.amplify4j.sandbox.outputs.AmplifyOutputs;
import dev.amplify4j.sandbox.outputs.OutputsFile;
import dev.amplify4j.sandbox.reload.ClassWatcher;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A running backend on this machine: what the annotation processor emitted, served as AppSync would.
 *
 * <pre>{@code
 * try (AmplifySandbox sandbox = AmplifySandbox.builder().classPath().inMemory().port(0).start()) {
 *     sandbox.endpoint();
 *     sandbox.token("alice", "admin");
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class AmplifySandbox implements AutoCloseable {
    private final Services services;
    private final OutputsFile outputsFile;
    private volatile AmplifyOutputs outputs;
    private @Nullable ClassWatcher watcher;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Writes the outputs; what it has written is gone again when that fails, but the services are not closed. */
    AmplifySandbox(Services services, OutputsFile outputsFile) throws IOException {
        this.services = services;
        this.outputs = services.outputs();
        this.outputsFile = outputsFile;
        try {
            outputsFile.write(outputs);
        } catch (IOException e) {
            outputsFile.close();
            throw e;
        }
    }

    /**
     * Starts with the defaults: the class path, data in memory, any free port.
     *
     * @return a builder
     */
    public static SandboxBuilder builder() {
        return new SandboxBuilder();
    }

    /**
     * The GraphQL endpoint.
     *
     * @return {@code http://localhost:<port>/graphql}
     */
    public URI endpoint() {
        return URI.create("http://localhost:" + services.port() + "/graphql");
    }

    /**
     * The outputs, for clients that are configured by a file.
     *
     * @return the written {@code amplify_outputs.json}; deleted with the sandbox, unless {@link SandboxBuilder#outputs} named it
     */
    public Path outputs() {
        return outputsFile.path();
    }

    /**
     * The outputs, for clients that are configured by text.
     *
     * @return the contents of {@code amplify_outputs.json}, with the API key in it
     */
    public String outputsJson() {
        return outputs.json();
    }

    /**
     * The API key.
     *
     * @return the key, or null when the API does not accept one
     */
    public @Nullable String apiKey() {
        return services.apiKey();
    }

    /**
     * The id of the user pool.
     *
     * @return {@code <region>_<id>}
     */
    public String userPoolId() {
        return services.pool().id();
    }

    /**
     * The id of the user pool's app client.
     *
     * @return the {@code client_id} of access tokens
     */
    public String userPoolClientId() {
        return services.pool().clientId();
    }

    /**
     * Signs a user in, without a password.
     *
     * @param username the user name; it need not be known to the sandbox
     * @param groups groups of the user; none means those that {@link SandboxBuilder#user} named
     * @return an access token that is valid for an hour
     */
    public String token(String username, String... groups) {
        User user = services.pool().user(username);
        Collection<String> effective = groups.length == 0 && user != null ? user.groups() : List.of(groups);
        return services.pool().accessToken(username, effective);
    }

    /**
     * Signs a user in whose access token holds claims of one's own, as a trigger of the user pool may add them.
     *
     * @param username the user name; it need not be known to the sandbox
     * @param claims further claims, which count before the usual ones; one that is null is left out
     * @return an access token that is valid for an hour
     */
    public String token(String username, Map<String, ?> claims) {
        return services.pool().accessToken(username, claims);
    }

    /**
     * Signs a user in whose id token holds claims of one's own: {@code cognito:groups}, custom attributes, {@code sub}.
     *
     * @param username the user name; it need not be known to the sandbox
     * @param claims further claims, which count before the usual ones; one that is null is left out
     * @return an id token that is valid for an hour
     */
    public String idToken(String username, Map<String, ?> claims) {
        return services.pool().idToken(username, claims);
    }

    /**
     * Credentials of a signed-in user, for requests that are signed as AWS does.
     *
     * @param username the user name; it need not be known to the sandbox
     * @return credentials of the identity pool's role for signed-in identities, valid for an hour
     */
    public AwsCredentials credentials(String username) {
        return services.credentials().forUser(username);
    }

    /**
     * Credentials of a guest.
     *
     * @return credentials of the identity pool's role for guests, valid for an hour
     */
    public AwsCredentials guestCredentials() {
        return services.credentials().forGuest();
    }

    /**
     * Credentials of a function that a rule lets call the API.
     *
     * @param function name of the function
     * @return credentials of the function's role, valid for an hour
     */
    public AwsCredentials functionCredentials(String function) {
        return services.credentials().forFunction(function);
    }

    /**
     * A token of the API's OpenID Connect provider, whom the sandbox plays.
     *
     * @param subject value of {@code sub}
     * @param claims further claims, such as groups
     * @return a signed token that is valid for an hour
     * @throws IllegalStateException if the API has no such provider
     */
    public String openIdToken(String subject, Map<String, ?> claims) {
        return services.openIdToken(subject, claims);
    }

    /**
     * Serves the backend as it is compiled now. Data, keys and connections stay, running subscriptions go on.
     *
     * @throws SandboxException if it cannot be served; the one before is served on
     */
    public void reload() {
        services.reload();
        AmplifyOutputs next = services.outputs();
        try {
            outputsFile.write(next);
        } catch (IOException e) {
            throw new SandboxException("cannot write the outputs: " + e.getMessage(), e);
        }
        outputs = next;
    }

    /** Serves later compilations until it is closed. */
    void watch(ClassWatcher watching, Consumer<String> log) {
        watcher = watching;
        watching.start(() -> {
            long start = System.nanoTime();
            try {
                reload();
                log.accept("reloaded in " + (System.nanoTime() - start) / 1_000_000 + " ms");
            } catch (RuntimeException e) {
                log.accept("not reloaded, the version before is served on: " + e.getMessage());
            }
        });
    }

    /** Deletes all items of all tables; keys, users and connections stay. */
    public void reset() {
        services.reset();
    }

    /** Stops to answer, ends all connections and closes the tables. */
    @Override
    public void close() {
        if (closed.getCount() > 0) {
            if (watcher != null) {
                watcher.close();
            }
            try {
                services.close();
            } finally {
                outputsFile.close();
                closed.countDown();
            }
        }
    }

    /** Waits until another thread has closed the sandbox. */
    void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
