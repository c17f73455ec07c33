package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavadocText;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a write sets in one step: a value, or a relation through its foreign key. */
sealed interface Slot {
    /** The Java name. */
    String name();

    /** The fields that are set. */
    List<Field> fields();

    /** What it is, as Javadoc says it. */
    String description();

    /**
     * A value.
     *
     * @param types the model's types
     * @param field the field
     */
    record Value(ModelTypes types, Field field) implements Slot {
        @Override
        public String name() {
            return types.javaName(field);
        }

        @Override
        public List<Field> fields() {
            return List.of(field);
        }

        @Override
        public String description() {
            return JavadocText.sentence(field.description(), "The field " + field.name());
        }

        JavaValue value() {
            return types.value(field);
        }
    }

    /**
     * A relation that this model owns.
     *
     * @param types the model's types
     * @param relation the relation
     * @param fields its foreign key, in the order of the other model's identifier
     */
    record Reference(ModelTypes types, Relation relation, List<Field> fields) implements Slot {
        @Override
        public String name() {
            return types.javaName(relation);
        }

        @Override
        public String description() {
            return JavadocText.sentence(relation.description(), "The relation " + relation.name());
        }

        ModelTypes target() {
            return types.target(relation);
        }
    }

    /** Whether a record cannot be created without it. */
    default boolean required() {
        return fields().stream().anyMatch(f -> f.type().required() && !filledIn(f));
    }

    /** Whether every field of it may be null. */
    default boolean nullable() {
        return fields().stream().noneMatch(f -> f.type().required());
    }

    /** What the server fills in when a create leaves it out. */
    private static boolean filledIn(Field field) {
        if (field.defaultValue() != null) {
            return true;
        }
        boolean text = field.type().value() == Scalar.STRING && !field.type().list();
        return switch (field.name()) {
            case "id" -> text || field.type().value() == Scalar.ID;
            case "createdAt", "updatedAt" -> text || field.type().value() == Scalar.DATE_TIME;
            default -> false;
        };
    }

    /** What creating a record can set, in member order; a foreign key that two relations share is asked for once. */
    static List<Slot> of(ModelTypes types) {
        List<Slot> slots = new ArrayList<>();
        Set<String> foreignKeys =
                types.belongsTo().stream().flatMap(r -> r.references().stream()).collect(Collectors.toSet());
        Set<String> set = new HashSet<>();
        for (Member member : types.model().members()) {
            if (member instanceof Relation relation && relation.kind() == Relation.Kind.BELONGS_TO) {
                if (set.addAll(relation.references())) {
                    slots.add(new Reference(
                            types,
                            relation,
                            relation.references().stream()
                                    .map(types.model()::requireField)
                                    .toList()));
                }
            } else if (member instanceof Field field
                    && !foreignKeys.contains(field.name())
                    && (field.declared() || field.origin() == Origin.IMPLICIT_ID)) {
                slots.add(new Value(types, field));
            }
        }
        return slots;
    }
}
