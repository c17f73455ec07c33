package dev.amplify4j.processor.emit.client;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.JavaComponent.Container;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a write sets in one step: a value, or a relation through its foreign key. */
sealed interface Slot {
    /** The Java name. */
    String name();

    /** The field that is set. */
    Field field();

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
        public String description() {
            return JavadocText.sentence(field.description(), "The field " + field.name());
        }

        TypeName valueType() {
            return Scalars.javaType(types.javaType(field));
        }

        boolean set() {
            return field.component() != null && field.component().container() == Container.SET;
        }
    }

    /**
     * A relation that this model owns.
     *
     * @param types the model's types
     * @param relation the relation
     * @param field its foreign key
     */
    record Reference(ModelTypes types, Relation relation, Field field) implements Slot {
        @Override
        public String name() {
            return relation.component() == null
                    ? JavaNames.variable(relation.name())
                    : relation.component().name();
        }

        @Override
        public String description() {
            return JavadocText.sentence(relation.description(), "The relation " + relation.name());
        }

        ModelTypes target() {
            return types.target(relation);
        }

        TypeName refType() {
            return ParameterizedTypeName.get(RuntimeTypes.REF, target().recordType());
        }
    }

    /** Whether a record cannot be created without it. */
    default boolean required() {
        boolean generatedId = field().name().equals("id") && !field().type().list();
        return field().type().required() && !generatedId;
    }

    /** What creating a record can set, in member order. */
    static List<Slot> of(ModelTypes types) {
        List<Slot> slots = new ArrayList<>();
        Set<String> foreignKeys =
                types.belongsTo().stream().flatMap(r -> r.references().stream()).collect(Collectors.toSet());
        for (Member member : types.model().members()) {
            if (member instanceof Relation relation && relation.kind() == Relation.Kind.BELONGS_TO) {
                Field key = types.model().requireField(relation.references().get(0));
                slots.add(new Reference(types, relation, key));
            } else if (member instanceof Field field
                    && !foreignKeys.contains(field.name())
                    && (field.declared() || field.origin() == Origin.IMPLICIT_ID)) {
                slots.add(new Value(types, field));
            }
        }
        return slots;
    }
}
