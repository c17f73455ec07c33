package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.Relation;
import java.util.List;

/**
 * A relation whose two sides are known.
 *
 * @param component the component that declares it
 * @param kind which way it leads
 * @param target the other model
 * @param foreignKeys GraphQL names of the foreign keys, on the side that holds them, in the order of the identifier that
 *     they point to
 */
record Link(ComponentDecl component, Relation.Kind kind, RecordDecl target, List<String> foreignKeys) {
    /** Copies the list. */
    Link {
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** Whether this side holds the foreign keys. */
    boolean owning() {
        return kind == Relation.Kind.BELONGS_TO;
    }
}
