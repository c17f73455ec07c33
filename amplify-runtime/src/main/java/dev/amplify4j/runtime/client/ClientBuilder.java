package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.AuthMode;
import dev.amplify4j.runtime.Credentials;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds a client. Not safe for use by several threads; what it builds is.
 *
 * @param <C> the generated client
 */
public final class ClientBuilder<C> {
    private static final Pattern APPSYNC = Pattern.compile("\\.appsync-api\\.([a-z0-9-]+)\\.amazonaws\\.com");
    /** The names and addresses of this machine; the whole host, as a name may begin like an address. */
    private static final Pattern LOOPBACK = Pattern.compile("(?i)localhost|127(\\.\\d{1,3}){3}|\\[(::|(0:){7})1]");

    private final Function<Connection, C> constructor;
    private final Map<AuthMode, Credentials> credentials = new EnumMap<>(AuthMode.class);
    private @Nullable AuthMode firstMode;
    private @Nullable Outputs outputs;
    private @Nullable URI endpoint;
    private @Nullable String region;

    /**
     * A builder that knows nothing yet.
     *
     * @param constructor makes the generated client
     */
    public ClientBuilder(Function<Connection, C> constructor) {
        this.constructor = constructor;
    }

    /**
     * Reads endpoint, API key and default mode from a file.
     *
     * @param file amplify_outputs.json
     * @return this builder
     * @throws IllegalStateException if the file has no data API
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public ClientBuilder<C> outputs(Path file) {
        outputs = Outputs.read(file);
        return this;
    }

    /**
     * Names the API itself; with it no outputs are needed.
     *
     * @param url http or https URL of the GraphQL API
     * @return this builder
     */
    public ClientBuilder<C> endpoint(URI url) {
        endpoint = url;
        return this;
    }

    /**
     * Names the region of the API. Only signed requests need it, and only where neither outputs nor URL name it.
     *
     * @param name such as {@code eu-central-1}
     * @return this builder
     */
    public ClientBuilder<C> region(String name) {
        region = Objects.requireNonNull(name, "region");
        return this;
    }

    /**
     * Adds credentials; those of the same mode are replaced. Calls use the API's default mode when there are credentials
     * for it, and otherwise the mode that was given first.
     *
     * @param more the credentials
     * @return this builder
     */
    public ClientBuilder<C> credentials(Credentials more) {
        credentials.put(more.mode(), more);
        firstMode = firstMode == null ? more.mode() : firstMode;
        return this;
    }

    /**
     * Builds the client; nothing is sent before its first call.
     *
     * @return the client
     * @throws IllegalStateException if neither outputs nor endpoint were given and no outputs are found, or if there are AWS
     *     credentials and nothing tells the region
     * @throws IllegalArgumentException if the endpoint is no https URL, nor an http URL of this machine
     */
    public C build() {
        Outputs found = outputs == null && endpoint == null ? Outputs.find() : outputs;
        Map<AuthMode, Credentials> known = new EnumMap<>(credentials);
        if (found != null && found.apiKey() != null) {
            known.putIfAbsent(AuthMode.API_KEY, Credentials.apiKey(found.apiKey()));
        }
        AuthMode declared = found == null ? null : found.defaultMode();
        AuthMode mode = firstMode == null || (declared != null && known.containsKey(declared)) ? declared : firstMode;
        URI url = endpoint == null && found != null ? found.endpoint() : endpoint;
        return constructor.apply(new Connection(normalized(url), region(found, url, known), known, mode));
    }

    private String region(@Nullable Outputs found, @Nullable URI url, Map<AuthMode, Credentials> known) {
        String named = region == null && found != null ? found.region() : region;
        if (named != null) {
            return named;
        }
        Matcher host = APPSYNC.matcher(url == null ? "" : url.toString());
        if (host.find()) {
            return host.group(1);
        }
        if (known.containsKey(AuthMode.IAM)) {
            throw new IllegalStateException(
                    "Signed requests need the region of the API: name it with builder().region(...).");
        }
        return "";
    }

    /** Outputs may write the scheme in upper case, for the sake of browsers' clients. */
    private static URI normalized(@Nullable URI url) {
        String scheme =
                url == null || url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (url == null || url.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException("The endpoint is no http or https URL: " + url);
        }
        if (scheme.equals("http") && !LOOPBACK.matcher(url.getHost()).matches()) {
            throw new IllegalArgumentException("Credentials would go to " + url.getHost()
                    + " for all to read. Use an https URL; http is for a sandbox on this machine.");
        }
        return URI.create(scheme + url.toString().substring(scheme.length()));
    }
}
