package dev.amplify4j.runtime;

/** The relations of a model that has none. */
public final class NoRelations {
    /** The only instance. */
    public static final NoRelations INSTANCE = new NoRelations();

    private NoRelations() {}
}
