package dev.amplify4j.processor.emit.sdl;

import java.util.Collection;

/**
 * A directive as it stands behind what it is about.
 *
 * @param sdl such as {@code @aws_iam}; only this class makes it
 */
record Directive(String sdl) {
    static Directive named(String name) {
        return new Directive("@" + SdlLiteral.name(name));
    }

    /** A directive with one argument, a list of texts. */
    static Directive of(String name, String argument, Collection<String> texts) {
        return new Directive(
                named(name).sdl() + "(" + SdlLiteral.name(argument) + ": " + SdlLiteral.texts(texts) + ")");
    }
}
