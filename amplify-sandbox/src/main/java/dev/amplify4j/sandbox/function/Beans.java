package dev.amplify4j.sandbox.function;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The mapper for handlers that are written with beans or trees; loaded when there is one. */
final class Beans {
    /** As Lambda's own runtime does it, members that a bean does not have are left out. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Beans() {}
}
