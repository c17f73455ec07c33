package dev.amplify4j.sandbox.datasource;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The data source NONE: the request's payload is the result. */
final class NoneClient implements DataSourceClient {
    @Override
    public Outcome execute(@Nullable Object request, String asker) {
        return Outcome.of(request instanceof Map<?, ?> map ? map.get("payload") : null);
    }
}
