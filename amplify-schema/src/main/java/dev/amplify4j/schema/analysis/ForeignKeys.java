package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types of identifiers and of the foreign keys that point to them.
 *
 * <p>A text that refers to an {@code ID} is one itself, also when it is part of an identifier that others point to.
 */
final class ForeignKeys {
    private final Identifiers identifiers;
    /** The relations whose foreign keys a model holds, by its canonical name. */
    private final Map<String, List<Held>> relations = new HashMap<>();

    ForeignKeys(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** Adds the keys of a relation; owning sides come before inverse ones. */
    void add(RecordDecl declaring, Link link) {
        RecordDecl holder = link.owning() ? declaring : link.target();
        RecordDecl identified = link.owning() ? link.target() : declaring;
        relations
                .computeIfAbsent(holder.canonicalName(), h -> new ArrayList<>())
                .add(new Held(identified, link.foreignKeys()));
    }

    /** The scalar that a foreign key to a component of an identifier has; null when that component is a problem. */
    @Nullable
    Scalar identifier(RecordDecl model, int position) {
        List<ComponentDecl> key = identifiers.components(model);
        return position < key.size() ? scalar(model, key.get(position), new HashSet<>()) : null;
    }

    /** The scalar of a field that is a foreign key of some relation; null when it is none. */
    @Nullable
    Scalar of(RecordDecl holder, String field) {
        return of(holder, field, new HashSet<>());
    }

    private @Nullable Scalar of(RecordDecl holder, String field, Set<String> path) {
        for (Held held : relations.getOrDefault(holder.canonicalName(), List.of())) {
            int position = held.foreignKeys().indexOf(field);
            List<ComponentDecl> key = identifiers.components(held.identified());
            if (position >= 0 && position < key.size()) {
                Scalar scalar = scalar(held.identified(), key.get(position), path);
                if (scalar != null) {
                    return scalar;
                }
            }
        }
        return null;
    }

    /** A relation whose foreign keys a model holds, seen from the model that they point to. */
    private record Held(RecordDecl identified, List<String> foreignKeys) {}

    private @Nullable Scalar scalar(RecordDecl model, ComponentDecl key, Set<String> path) {
        Scalar natural = Types.keyScalar(key);
        boolean open = natural == Scalar.STRING && key.annotation("Scalar") == null;
        if (!open || !path.add(model.canonicalName() + "." + key.name())) {
            return natural;
        }
        Scalar referred = of(model, GraphqlNames.of(key), path);
        return referred == Scalar.ID ? Scalar.ID : natural;
    }
}
