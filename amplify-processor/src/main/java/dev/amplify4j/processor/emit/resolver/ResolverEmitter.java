package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Emitter;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.plan.CodeBundle;
import java.util.stream.Stream;

/**
 * Emits a resolver for every root field, every relation, every field that shows other than what is stored or has
 * narrower rules than its model, and every custom operation.
 *
 * <p>Authorization comes from the models' access tables alone. A rule that resolvers cannot enforce is an
 * {@link IllegalArgumentException}: the analysis reports it before, and nothing unguarded is ever emitted.
 */
public final class ResolverEmitter implements Emitter {
    @Override
    public Stream<Artifact> emit(Backend backend) {
        return Stream.of(new Artifact.Sections(CodeBundle.RESOURCE, () -> sections(backend)));
    }

    private static Stream<String> sections(Backend backend) {
        CodeSections sections = new CodeSections();
        return Stream.concat(
                backend.models().stream().flatMap(model -> new ModelResolvers(backend, model, sections).all()),
                new OperationResolvers(backend, sections).all());
    }
}
