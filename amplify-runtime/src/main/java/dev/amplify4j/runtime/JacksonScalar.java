package dev.amplify4j.runtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * {@code AWSJSON} as a Java type of the program's own, by Jackson's data binding.
 *
 * <p>This library does not bring {@code jackson-databind}: a program with such types has it on its class path. Jackson's
 * modules are found there too, and properties that a type does not know are passed over.
 */
public final class JacksonScalar {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .findAndRegisterModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private JacksonScalar() {}

    /**
     * The scalar of a type.
     *
     * @param type the type, with its type arguments
     * @param <V> the Java type
     * @return what writes its values as JSON text, and reads them
     */
    public static <V> Scalar<V> of(TypeReference<V> type) {
        return Scalar.json(value -> write(value, type), text -> MAPPER.readValue(text, type));
    }

    private static <V> String write(V value, TypeReference<V> type) {
        try {
            return MAPPER.writerFor(type).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "a value of " + type.getType().getTypeName()
                            + " cannot be written as JSON by Jackson: see the cause, and"
                            + " give the type what Jackson needs, such as accessors or a module",
                    e);
        }
    }
}
