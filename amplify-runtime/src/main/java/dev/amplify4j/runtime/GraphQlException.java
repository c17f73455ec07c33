package dev.amplify4j.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer has errors of no other kind, or is not what the schema promises. */
public final class GraphQlException extends AmplifyException {
    private static final long serialVersionUID = 1L;

    private final transient List<GraphQlError> errors;
    private final transient Map<String, @Nullable Object> partialData;

    /**
     * An exception.
     *
     * @param message what failed, and what to do
     * @param errors the errors of the answer; empty when the answer itself was wrong
     * @param partialData what came besides the errors, by root field; empty when nothing did
     */
    public GraphQlException(String message, List<GraphQlError> errors, Map<String, @Nullable Object> partialData) {
        super(message, null);
        this.errors = List.copyOf(errors);
        this.partialData = Collections.unmodifiableMap(new LinkedHashMap<>(partialData));
    }

    /**
     * The errors as the server sent them.
     *
     * @return errors in the server's order, unmodifiable
     */
    public List<GraphQlError> errors() {
        return errors;
    }

    /**
     * What came besides the errors.
     *
     * @return maps, lists, texts, numbers, booleans and nulls, by root field; unmodifiable
     */
    public Map<String, @Nullable Object> partialData() {
        return partialData;
    }
}
