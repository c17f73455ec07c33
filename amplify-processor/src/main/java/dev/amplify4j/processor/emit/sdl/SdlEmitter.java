package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Emitter;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.plan.Plan;
import graphql.language.AstPrinter;
import graphql.language.Document;
import java.util.stream.Stream;

/** Emits {@code schema.graphql}: root types first, then each model with what belongs to it, then what every schema has. */
public final class SdlEmitter implements Emitter {
    @Override
    public Stream<Artifact> emit(Backend backend) {
        return Stream.of(new Artifact.Resource(Plan.SCHEMA_RESOURCE, AstPrinter.printAst(document(backend))));
    }

    private static Document document(Backend backend) {
        Directives directives = new Directives(backend);
        ModelReaders readers = new ModelReaders(backend);
        ObjectTypes objectTypes = new ObjectTypes(backend, directives, readers);
        FilterInputs filters = new FilterInputs(readers);
        Document.Builder document = Document.newDocument();
        new RootTypes(backend, directives).definitions().forEach(document::definition);
        for (Model model : backend.models()) {
            objectTypes.of(model).forEach(document::definition);
            MutationInputs.of(model).forEach(document::definition);
            filters.of(model).forEach(document::definition);
            KeyConditions.compositeInputs(model).forEach(document::definition);
        }
        new CustomTypes(backend, directives).definitions().forEach(document::definition);
        EnumOperators.inputs(backend, readers).forEach(document::definition);
        KeyConditions.inputs(backend).forEach(document::definition);
        CommonTypes.definitions().forEach(document::definition);
        return document.build();
    }
}
