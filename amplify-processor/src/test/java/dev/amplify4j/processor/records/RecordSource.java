package dev.amplify4j.processor.records;

import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Constant;
import dev.amplify4j.schema.ir.CustomType;
import dev.amplify4j.schema.ir.EnumType;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Models, custom types and enums of a backend as a user writes them: records that come to the same backend. */
final class RecordSource {
    private RecordSource() {}

    /** The sources of all types, a text for each. */
    static List<String> of(Backend backend) {
        List<String> sources = new ArrayList<>();
        backend.models().forEach(model -> sources.add(model(model)));
        backend.customTypes().forEach(type -> sources.add(customType(type)));
        backend.enums().forEach(type -> sources.add(enumType(type)));
        return sources;
    }

    private static String model(Model model) {
        List<String> components = new ArrayList<>();
        for (Member member : model.members()) {
            String source =
                    member instanceof Relation relation ? relation(model, relation) : field(model, (Field) member);
            if (source != null) {
                components.add(rules(model, member) + source);
            }
        }
        String disabled = model.disabled().isEmpty()
                ? ""
                : "(disable = "
                        + array(model.disabled().stream()
                                .map(d -> "ModelOperation." + d.name())
                                .sorted()
                                .toList())
                        + ")";
        return "@Model" + disabled + " " + RuleSource.of(model) + "\n" + typeNamed(model.name()) + "public record "
                + typeName(model.name()) + "(\n    "
                + String.join(",\n    ", components) + ") {}\n";
    }

    private static String rules(Model model, Member member) {
        boolean governed = model.access().grants().get(0).byField().containsKey(member.name());
        return governed ? RuleSource.of(model, member.name()) + " " : "";
    }

    private static @Nullable String field(Model model, Field field) {
        return switch (field.origin()) {
            case IMPLICIT_ID -> "String id";
            case CREATED_AT, UPDATED_AT, OWNER, GROUP, FOREIGN_KEY -> null;
            case DECLARED -> declared(model, field);
        };
    }

    private static String declared(Model model, Field field) {
        StringBuilder source = new StringBuilder();
        if (model.identifier().declared() && model.identifier().fields().contains(field.name())) {
            source.append("@Id ");
        }
        for (Index index : model.indexes()) {
            if (index.origin() == Index.Origin.DECLARED && index.partition().equals(field.name())) {
                source.append(index(index)).append(' ');
            }
        }
        Constant value = field.defaultValue();
        if (value != null) {
            source.append("@Default(").append(quoted(text(value))).append(") ");
        }
        boolean key = field.name().equals("id")
                || model.relations().stream()
                        .anyMatch(r -> r.kind() == Relation.Kind.BELONGS_TO
                                && r.references().contains(field.name()));
        return source + named(field.name()) + (key ? TypeSource.ofKey(field.type()) : TypeSource.of(field.type())) + " "
                + javaName(field.name());
    }

    private static String index(Index index) {
        StringBuilder source =
                new StringBuilder("@dev.amplify4j.annotations.Index(name = ").append(quoted(index.name()));
        if (!index.sort().isEmpty()) {
            source.append(", sortKeys = ").append(names(index.sort()));
        }
        String query = index.queryField();
        source.append(", queryField = ").append(query == null ? "dev.amplify4j.annotations.Index.NONE" : quoted(query));
        if (index.projection() != Index.Projection.ALL) {
            source.append(", projection = IndexProjection.").append(index.projection());
        }
        if (!index.include().isEmpty()) {
            source.append(", include = ").append(names(index.include()));
        }
        return source.append(')').toString();
    }

    private static String relation(Model model, Relation relation) {
        String annotation = switch (relation.kind()) {
            case HAS_MANY -> "@HasMany";
            case HAS_ONE -> "@HasOne";
            case BELONGS_TO -> "@BelongsTo";
        };
        boolean nullable = relation.kind() == Relation.Kind.BELONGS_TO
                && !model.requireField(relation.references().get(0)).type().required();
        return annotation + "(" + names(relation.references()) + ") " + named(relation.name())
                + (nullable ? "@Nullable " : "")
                + (relation.kind() == Relation.Kind.HAS_MANY ? "Many<" : "Ref<")
                + typeName(relation.target()) + "> "
                + javaName(relation.name());
    }

    private static String customType(CustomType type) {
        return "public record " + type.name() + "("
                + type.fields().stream()
                        .map(f -> named(f.name()) + TypeSource.of(f.type()) + " " + javaName(f.name()))
                        .collect(Collectors.joining(", "))
                + ") {}\n";
    }

    private static String enumType(EnumType type) {
        return "public enum " + type.name() + " {"
                + type.constants().stream().map(EnumType.Constant::name).collect(Collectors.joining(", ")) + "}\n";
    }

    /** A type's name as Java's convention has it; {@link #typeNamed} says the other one. */
    private static String typeName(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String typeNamed(String name) {
        return typeName(name).equals(name) ? "" : "@Named(" + quoted(name) + ") ";
    }

    /** A name that Java can spell; {@link #named} says the other one. */
    static String javaName(String name) {
        return SourceVersion.isName(name) ? name : name + "_";
    }

    static String named(String name) {
        return javaName(name).equals(name) ? "" : "@Named(" + quoted(name) + ") ";
    }

    private static String names(List<String> names) {
        return array(names.stream().map(n -> quoted(javaName(n))).toList());
    }

    static String array(List<String> elements) {
        return elements.size() == 1 ? elements.get(0) : "{" + String.join(", ", elements) + "}";
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String text(Constant value) {
        if (value instanceof Constant.Text text) {
            return text.value();
        }
        if (value instanceof Constant.Numeric number) {
            return number.literal();
        }
        return value instanceof Constant.Bool bool ? String.valueOf(bool.value()) : String.valueOf(value);
    }
}
