package dev.amplify4j.processor.emit.cdk;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Artifact.JavaSource;
import dev.amplify4j.processor.emit.Emitter;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.Model;
import java.util.List;
import java.util.stream.Stream;

/** Emits {@code AmplifyData}, its properties, and for each model the class that leads to its resources. */
public final class CdkEmitter implements Emitter {
    @Override
    public Stream<Artifact> emit(Backend backend) {
        return Stream.concat(
                Stream.of(
                        source(backend, DataClass.NAME, DataClass.of(backend)),
                        source(backend, PropsClass.NAME, PropsClass.of(backend))),
                backend.models().stream().map(model -> resources(backend, model)));
    }

    private static Artifact resources(Backend backend, Model model) {
        JavaName name = JavaNames.resources(backend.api(), model);
        TypeSpec type = ResourcesClass.of(name, model);
        return new JavaSource(name, text(name, type), List.of(model.javaName()));
    }

    private static Artifact source(Backend backend, String simpleName, TypeSpec type) {
        JavaName name = new JavaName(backend.api().javaPackage(), simpleName);
        return new JavaSource(name, text(name, type), List.of());
    }

    private static String text(JavaName name, TypeSpec type) {
        return JavaFile.builder(name.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
    }
}
