package dev.amplify4j.sandbox.function;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What answers for a Lambda function. Called by several threads at once. */
@FunctionalInterface
public interface FunctionHandler {
    /**
     * Handles an event.
     *
     * @param event the event as JSON data: maps, lists, text, numbers, booleans and null
     * @return the answer as JSON data, or of records, enums and the types of {@code java.time}; may be null
     * @throws Exception if the function fails; AppSync reports its message
     */
    @Nullable
    Object handle(Map<String, @Nullable Object> event) throws Exception;
}
