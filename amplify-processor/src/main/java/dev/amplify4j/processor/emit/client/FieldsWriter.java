package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.JavaCode;
import dev.amplify4j.processor.emit.JavaLiteral;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.processor.emit.JavadocText;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Scalar;
import java.util.List;

/** Writes the fields of a model: what conditions compare, what queries include, what subscriptions filter by. */
final class FieldsWriter {
    /** What can be asked for its presence alone; subscriptions do not know it. */
    private static final String FIELD = "Field";

    private final ModelTypes types;
    private final JavaWriter file;

    FieldsWriter(ModelTypes types) {
        this.types = types;
        this.file = types.scope().file(types.fields());
        file.nested("Relations");
        file.nested("Events");
    }

    Artifact write() {
        JavaName type = types.fields();
        RuntimeTypes.begin(
                        file,
                        file.code("The fields of {@link $}, as conditions compare them.", types.recordType())
                                .text())
                .line(types.model().publicType() ? "public final class $ {" : "final class $ {", type.simpleName())
                .doc("For conditions that are written outside of a call.")
                .line("public static final $ $ = new $();", type, types.self(), type)
                .gap()
                .line("private $() {}", type.simpleName());
        filterable().forEach(field -> handle(field, ""));
        if (!types.model().relations().isEmpty()) {
            nested(types.relations(), "The relations that a query of {@link $} can fetch in the same request.");
            types.model().relations().forEach(this::relation);
            file.line("}");
        }
        nested(types.events(), "The fields of {@link $}, as subscriptions filter by them.");
        filterable().stream()
                .filter(f -> !kind(f, types.value(f)).equals(FIELD))
                .forEach(field -> handle(field, "Event"));
        return file.line("}").line("}").source(List.of(types.recordType()));
    }

    private void nested(JavaName type, String javadoc) {
        file.doc(file.code(javadoc, types.recordType()).text())
                .line("public static final class $ {", type.simpleName())
                .doc("All of them.")
                .line("public static final $ ALL = new $();", type, type)
                .gap()
                .line("private $() {}", type.simpleName());
    }

    private void relation(Relation relation) {
        ModelTypes target = types.target(relation);
        JavaCode inclusion = file.code("$<$, $>", RuntimeTypes.INCLUSION, types.recordType(), target.relations());
        file.doc(JavadocText.sentence(relation.description(), "The relation " + relation.name()))
                .line("public $ $() {", inclusion, types.javaName(relation))
                .line("return new $($, $);", inclusion, JavaLiteral.of(relation.name()), target.relationsInstance(file))
                .line("}");
    }

    /** What Java shows, and the foreign keys behind its references; nothing compares custom types. */
    private List<Field> filterable() {
        return types.model().fields().stream()
                .filter(f -> f.component() != null || f.origin() == Origin.FOREIGN_KEY)
                .filter(f -> f.type().comparable())
                .toList();
    }

    /** @param prefix what the runtime's fields of events begin with; empty for those of queries and writes */
    private void handle(Field field, String prefix) {
        JavaValue value = types.value(field);
        String kind = kind(field, value);
        JavaName type = RuntimeTypes.api(prefix + kind);
        boolean typed = List.of("OrderedField", "ListField", "EnumField").contains(kind);
        JavaCode handle = typed
                ? file.code("$<$, $>", type, types.recordType(), value.boxed(file))
                : file.code("$<$>", type, types.recordType());
        JavaLiteral name = JavaLiteral.of(field.name());
        file.doc(JavadocText.sentence(field.description(), "The field " + field.name()))
                .line("public $ $() {", handle, types.javaName(field));
        if (typed) {
            file.line("return new $($, $);", handle, name, value.codec(file));
        } else {
            file.line("return new $($);", handle, name);
        }
        file.line("}");
    }

    private static String kind(Field field, JavaValue value) {
        if (field.type().list()) {
            return isText(field) && !value.parameterized() ? "ListField" : FIELD;
        }
        if (value.enumeration()) {
            return "EnumField";
        }
        if (field.type().value() == Scalar.BOOLEAN) {
            return "BooleanField";
        }
        if (value.text()) {
            return "StringField";
        }
        return field.type().value() == Scalar.JSON ? FIELD : "OrderedField";
    }

    /** Only the inputs of texts, identifiers and enums can look into lists. */
    private static boolean isText(Field field) {
        String base = field.type().stored().baseName();
        return base.equals(Scalar.STRING.baseName()) || base.equals(Scalar.ID.baseName());
    }
}
