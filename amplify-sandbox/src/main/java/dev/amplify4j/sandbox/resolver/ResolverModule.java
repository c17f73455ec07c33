package dev.amplify4j.sandbox.resolver;

import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/**
 * The code of a resolver or of a pipeline's function. It is the same as no other, also where the text is.
 *
 * <p>A class, as its identity is what realms remember it by.
 */
final class ResolverModule {
    private static final String MODULE = "application/javascript+module";

    private final Source source;
    private final @Nullable Source function;
    private final boolean readsSelection;

    private ResolverModule(Source source, @Nullable Source function, boolean readsSelection) {
        this.source = source;
        this.function = function;
        this.readsSelection = readsSelection;
    }

    /**
     * Reads a module.
     *
     * @param path path, for messages
     * @param code JavaScript
     * @throws InvalidResolverException if AppSync would refuse the code
     */
    static ResolverModule of(String path, String code) {
        ResolverCode.check(path, code);
        String function = ModuleFunction.of(code);
        return new ResolverModule(
                source(path, code),
                function == null
                        ? null
                        : Source.newBuilder("js", function, path).buildLiteral(),
                code.contains("info") || code.contains("selectionSet"));
    }

    /**
     * A module that realms can evaluate.
     *
     * @param path path, for messages
     * @param code JavaScript
     */
    static Source source(String path, String code) {
        return Source.newBuilder("js", code, path).mimeType(MODULE).buildLiteral();
    }

    /** The module. */
    Source source() {
        return source;
    }

    /** An expression that gives its function; null for a module that has to be evaluated. */
    @Nullable
    Source function() {
        return function;
    }

    /** Whether the code may read what is selected of its field: it takes long to write that down, and hardly any does. */
    boolean readsSelection() {
        return readsSelection;
    }
}
