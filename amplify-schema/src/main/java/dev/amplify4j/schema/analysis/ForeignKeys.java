package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The types of identifiers and of the foreign keys that point to them.
 *
 * <p>A text that refers to an {@code ID} is one itself, also when it is part of an identifier that others point to.
 */
final class ForeignKeys {
    private final Identifiers identifiers;
    private final Map<String, List<Link>> links;
    private final Map<String, RecordDecl> models;

    ForeignKeys(Identifiers identifiers, Map<String, List<Link>> links, Map<String, RecordDecl> models) {
        this.identifiers = identifiers;
        this.links = links;
        this.models = models;
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
        return relations(holder)
                .flatMap(link -> IntStream.range(0, link.foreignKeys().size())
                        .filter(i -> link.foreignKeys().get(i).equals(field))
                        .mapToObj(i -> pointedTo(link, i))
                        .flatMap(Stream::ofNullable))
                .flatMap(key -> Stream.ofNullable(scalar(key.model(), key.component(), path)))
                .findFirst()
                .orElse(null);
    }

    /** A component of a model's identifier. */
    private record Key(RecordDecl model, ComponentDecl component) {}

    /** A relation whose foreign keys a model holds, seen from the model that they point to. */
    private record Held(RecordDecl identified, List<String> foreignKeys) {}

    private Stream<Held> relations(RecordDecl holder) {
        Stream<Held> own = links.getOrDefault(holder.canonicalName(), List.of()).stream()
                .filter(Link::owning)
                .map(link -> new Held(link.target(), link.foreignKeys()));
        Stream<Held> others = models.values().stream()
                .flatMap(parent -> links.getOrDefault(parent.canonicalName(), List.of()).stream()
                        .filter(link -> !link.owning() && link.target().equals(holder))
                        .map(link -> new Held(parent, link.foreignKeys())));
        return Stream.concat(own, others);
    }

    private @Nullable Key pointedTo(Held held, int position) {
        List<ComponentDecl> key = identifiers.components(held.identified());
        return position < key.size() ? new Key(held.identified(), key.get(position)) : null;
    }

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
