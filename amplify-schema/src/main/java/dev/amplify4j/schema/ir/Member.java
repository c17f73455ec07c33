package dev.amplify4j.schema.ir;

import org.jspecify.annotations.Nullable;

/** A field of a model's object type. */
public sealed interface Member permits Field, Relation {
    /**
     * The GraphQL name.
     *
     * @return a name that is unique in the model
     */
    String name();

    /**
     * The record component behind this member.
     *
     * @return the component; null when the member exists in the schema alone
     */
    @Nullable
    JavaComponent component();

    /**
     * The SDL description.
     *
     * @return Markdown; empty when there is none
     */
    String description();
}
