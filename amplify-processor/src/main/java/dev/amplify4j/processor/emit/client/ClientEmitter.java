package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Emitter;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.ModelOperation;
import java.util.stream.Stream;

/**
 * Emits the client: per model its operations, fields and inputs; per enum and custom type its codec; per backend the entry
 * to all of them.
 */
public final class ClientEmitter implements Emitter {
    private final boolean readable;

    /** An emitter of clients. */
    public ClientEmitter() {
        this(true);
    }

    private ClientEmitter(boolean readable) {
        this.readable = readable;
    }

    /**
     * An emitter of clients that code compiles against and that never run, since their backend has mistakes.
     *
     * @return the emitter
     */
    public static ClientEmitter ofRemains() {
        return new ClientEmitter(false);
    }

    @Override
    public Stream<Artifact> emit(Backend backend) {
        Scope scope = Scope.of(backend, readable);
        CodecWriter codecs = new CodecWriter(scope);
        return Stream.of(
                        scope.models().stream().flatMap(ClientEmitter::model),
                        backend.enums().stream().map(codecs::write),
                        backend.customTypes().stream().map(codecs::write),
                        Stream.of(new EntryWriter(scope).write()))
                .flatMap(artifacts -> artifacts);
    }

    /** An input that nothing takes is not written. */
    private static Stream<Artifact> model(ModelTypes types) {
        Stream.Builder<Artifact> artifacts = Stream.builder();
        artifacts.add(new ModelWriter(types).write()).add(new FieldsWriter(types).write());
        if (types.offers(ModelOperation.UPDATE)) {
            artifacts.add(new PatchWriter(types).write());
        }
        if (types.compositeKey()) {
            artifacts.add(new KeyWriter(types).write());
        }
        return artifacts.build();
    }
}
