package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Emitter;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.plan.Plan;
import java.util.stream.Stream;

/** Emits {@code schema.graphql}: root types first, then each model with what belongs to it, then what every schema has. */
public final class SdlEmitter implements Emitter {
    @Override
    public Stream<Artifact> emit(Backend backend) {
        return Stream.of(new Artifact.Sections(Plan.SCHEMA_RESOURCE, () -> sections(backend)));
    }

    private static Stream<String> sections(Backend backend) {
        Stream<String> definitions = definitions(backend).map(TypeDefinition::sdl);
        return definitions.flatMap(definition -> Stream.of("\n", definition)).skip(1);
    }

    private static Stream<TypeDefinition> definitions(Backend backend) {
        Directives directives = new Directives(backend);
        ModelReaders readers = new ModelReaders(backend);
        ObjectTypes objectTypes = new ObjectTypes(backend, directives, readers);
        FilterInputs filters = new FilterInputs(readers);
        return Stream.of(
                        new RootTypes(backend, directives).definitions(),
                        backend.models().stream().flatMap(model -> ofModel(model, objectTypes, filters)),
                        new CustomTypes(backend, directives).definitions(),
                        EnumOperators.inputs(backend, readers),
                        KeyConditions.inputs(backend),
                        CommonTypes.definitions())
                .flatMap(types -> types);
    }

    private static Stream<TypeDefinition> ofModel(Model model, ObjectTypes objectTypes, FilterInputs filters) {
        return Stream.of(
                        objectTypes.of(model),
                        MutationInputs.of(model),
                        filters.of(model),
                        KeyConditions.compositeInputs(model))
                .flatMap(types -> types);
    }
}
