package dev.amplify4j.processor.emit.client;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.ValueType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What documents select of a model. */
record Selection(ModelTypes types) {
    /** The fields that the record shows, its key, and the keys behind its references. */
    String shown() {
        return text(shownNames());
    }

    /** The other fields, which writes select besides: events carry what the write selected. */
    String hidden() {
        Set<String> names =
                types.model().fields().stream().map(Field::name).collect(Collectors.toCollection(LinkedHashSet::new));
        names.removeAll(shownNames());
        return text(names);
    }

    private Set<String> shownNames() {
        Set<String> names = new LinkedHashSet<>();
        for (Member member : types.model().members()) {
            if (member instanceof Field field
                    && (field.component() != null
                            || types.model().identifier().fields().contains(field.name()))) {
                names.add(field.name());
            } else if (member instanceof Relation relation && relation.kind() == Relation.Kind.BELONGS_TO) {
                names.addAll(relation.references());
            }
        }
        return names;
    }

    private String text(Set<String> names) {
        return names.stream().map(types.model()::requireField).map(this::field).collect(Collectors.joining(" "));
    }

    private String field(Field field) {
        return field(types.scope().backend(), field);
    }

    /** The fields of a custom type, at any depth. */
    static String of(Backend backend, ValueType.CustomTypeReference type) {
        List<Field> fields = backend.customType(type.graphqlName()).fields();
        return fields.stream().map(f -> field(backend, f)).collect(Collectors.joining(" "));
    }

    private static String field(Backend backend, Field field) {
        return field.type().value() instanceof ValueType.CustomTypeReference type
                ? field.name() + " { " + of(backend, type) + " }"
                : field.name();
    }
}
