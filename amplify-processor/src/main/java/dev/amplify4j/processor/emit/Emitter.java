package dev.amplify4j.processor.emit;

import dev.amplify4j.schema.ir.Backend;
import java.util.stream.Stream;

/** Makes one output format of a backend. Emitters hold no state and know nothing of each other. */
@FunctionalInterface
public interface Emitter {
    /**
     * Emits.
     *
     * @param backend the backend
     * @return artifacts in an order that depends on the backend alone
     */
    Stream<Artifact> emit(Backend backend);
}
