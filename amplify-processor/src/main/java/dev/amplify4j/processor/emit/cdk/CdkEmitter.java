package dev.amplify4j.processor.emit.cdk;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Emitter;
import dev.amplify4j.processor.emit.JavaFiles;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Model;
import java.util.stream.Stream;

/** Emits {@code AmplifyData}, its properties, and for each model the class that leads to its resources. */
public final class CdkEmitter implements Emitter {
    @Override
    public Stream<Artifact> emit(Backend backend) {
        JavaFiles files = new JavaFiles(backend);
        Stream.Builder<Artifact> artifacts = Stream.builder();
        artifacts.add(new DataWriter(backend, files).write()).add(new PropsWriter(backend, files).write());
        for (Model model : backend.models()) {
            artifacts.add(new ResourcesWriter(backend.api(), model, files).write());
        }
        return artifacts.build();
    }
}
