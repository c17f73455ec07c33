package dev.amplify4j.processor.emit.client;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Emitter;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.Model;
import java.util.List;
import java.util.stream.Stream;

/** Emits the client: per model its operations, fields and inputs; per backend the entry to all of them. */
public final class ClientEmitter implements Emitter {
    /** An emitter; it holds no state. */
    public ClientEmitter() {}

    @Override
    public Stream<Artifact> emit(Backend backend) {
        Stream<Artifact> perModel = backend.models().stream().flatMap(model -> {
            ModelTypes types = new ModelTypes(backend, model);
            return Stream.of(
                            new ModelWriter(types).write(),
                            new FieldsWriter(types).write(),
                            new CreateWriter(types).write(),
                            new PatchWriter(types).write())
                    .map(type -> source(model.javaName().packageName(), type, model));
        });
        Artifact entry = file(backend.api().javaPackage(), new EntryWriter(backend).write(), List.of());
        return Stream.concat(perModel, Stream.of(entry));
    }

    private static Artifact source(String packageName, TypeSpec type, Model origin) {
        return file(packageName, type, List.of(origin.javaName()));
    }

    private static Artifact file(String packageName, TypeSpec type, List<JavaName> origins) {
        String text = JavaFile.builder(packageName, type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        return new Artifact.JavaSource(new JavaName(packageName, type.name()), text, origins);
    }
}
