package dev.amplify4j.processor.emit;

import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.ir.Constant;
import dev.amplify4j.schema.ir.DisabledOperation;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Identifier;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.Strategy;
import graphql.language.Directive;
import graphql.language.FieldDefinition;
import graphql.language.NullValue;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the models of directive SDL. */
final class DirectiveModels {
    private final DirectiveDocument document;
    private final UnaryOperator<String> plurals;

    DirectiveModels(DirectiveDocument document, UnaryOperator<String> plurals) {
        this.document = document;
        this.plurals = plurals;
    }

    List<Model> models() {
        return document.models().stream().map(this::model).toList();
    }

    private Model model(ObjectTypeDefinition type) {
        String name = type.getName();
        List<AuthRule> rules = DirectiveRules.of(type);
        List<Member> members = members(type, rules);
        String plural = plurals.apply(name);
        return new Model(
                new JavaName("com.acme", name),
                true,
                name,
                plural,
                "",
                members,
                identifier(type),
                Stream.concat(declaredIndexes(type, plural), relationIndexes(name))
                        .toList(),
                operations(type),
                disabled(type),
                rules,
                DirectiveRules.access(type, rules));
    }

    private List<Member> members(ObjectTypeDefinition type, List<AuthRule> rules) {
        Map<String, Member> members = new LinkedHashMap<>();
        boolean custom = type.getFieldDefinitions().stream().anyMatch(f -> f.hasDirective("primaryKey"));
        if (!custom
                && type.getFieldDefinitions().stream()
                        .noneMatch(f -> f.getName().equals("id"))) {
            members.put("id", implicit("id", FieldType.of(Scalar.ID, true), Origin.IMPLICIT_ID));
        }
        type.getFieldDefinitions().forEach(f -> members.put(f.getName(), member(type.getName(), f)));
        FieldType timestamp = FieldType.of(Scalar.DATE_TIME, true);
        members.putIfAbsent("createdAt", implicit("createdAt", timestamp, Origin.CREATED_AT));
        members.putIfAbsent("updatedAt", implicit("updatedAt", timestamp, Origin.UPDATED_AT));
        Stream<AuthRule> fieldRules = type.getFieldDefinitions().stream().flatMap(f -> DirectiveRules.of(f).stream());
        List<AuthRule> all = Stream.concat(rules.stream(), fieldRules)
                .filter(rule -> rule.field() != null)
                .sorted(Comparator.comparing(AuthRule::strategy)) // owners first: theirs no client writes
                .toList();
        for (AuthRule rule : all) {
            Origin origin = rule.strategy() == Strategy.OWNER ? Origin.OWNER : Origin.GROUP;
            String name = Objects.requireNonNull(rule.field());
            members.putIfAbsent(name, implicit(name, FieldType.of(Scalar.STRING, false), origin));
        }
        return List.copyOf(members.values());
    }

    private static Field implicit(String name, FieldType type, Origin origin) {
        return new Field(name, type, origin, null, "");
    }

    private Member member(String model, FieldDefinition field) {
        for (Relation.Kind kind : Relation.Kind.values()) {
            String directive = Arguments.camelCase(kind.name());
            if (field.hasDirective(directive)) {
                return new Relation(
                        field.getName(),
                        kind,
                        Arguments.baseType(field.getType()),
                        Arguments.texts(field.getDirectives(directive).get(0), "references"),
                        kind == Relation.Kind.BELONGS_TO ? "" : Names.relationIndex(model, field.getName()),
                        false,
                        false,
                        null,
                        "");
            }
        }
        return new Field(
                field.getName(),
                document.fieldType(field.getType()),
                Origin.DECLARED,
                null,
                "",
                defaultValue(field),
                List.of());
    }

    /** What is stored is no matter here, but that something is. */
    private static @Nullable Constant defaultValue(FieldDefinition field) {
        return field.getDirectives("default").stream()
                .map(d -> new Constant.Text(Objects.requireNonNull(Arguments.text(d, "value"))))
                .findFirst()
                .orElse(null);
    }

    private static Identifier identifier(ObjectTypeDefinition type) {
        for (FieldDefinition field : type.getFieldDefinitions()) {
            if (field.hasDirective("primaryKey")) {
                List<String> keys = new ArrayList<>(List.of(field.getName()));
                keys.addAll(Arguments.texts(field.getDirectives("primaryKey").get(0), "sortKeyFields"));
                return new Identifier(keys, true);
            }
        }
        return new Identifier(List.of("id"), false);
    }

    private static Stream<Index> declaredIndexes(ObjectTypeDefinition type, String plural) {
        return type.getFieldDefinitions().stream()
                .flatMap(field -> field.getDirectives("index").stream().map(index -> {
                    List<String> sort = Arguments.texts(index, "sortKeyFields");
                    List<String> keys = Stream.concat(Stream.of(field.getName()), sort.stream())
                            .toList();
                    String name = Arguments.text(index, "name");
                    return new Index(
                            name == null ? Names.index(plural, keys) : name,
                            field.getName(),
                            sort,
                            Arguments.text(index, "queryField"),
                            Index.Projection.valueOf(Arguments.projectionType(index)),
                            Arguments.projected(index),
                            Index.Origin.DECLARED);
                }));
    }

    private Stream<Index> relationIndexes(String target) {
        return document.models().stream()
                .flatMap(parent -> parent.getFieldDefinitions().stream()
                        .map(field -> member(parent.getName(), field))
                        .filter(member -> member instanceof Relation r
                                && r.kind() != Relation.Kind.BELONGS_TO
                                && r.target().equals(target))
                        .map(Relation.class::cast)
                        .map(relation -> new Index(
                                relation.indexName(),
                                relation.references().get(0),
                                relation.references()
                                        .subList(1, relation.references().size()),
                                null,
                                Index.Projection.ALL,
                                List.of(),
                                Index.Origin.RELATION)));
    }

    private static Set<DisabledOperation> disabled(ObjectTypeDefinition type) {
        Directive model = type.getDirectives("model").get(0);
        Set<DisabledOperation> disabled = EnumSet.noneOf(DisabledOperation.class);
        for (String group : List.of("queries", "mutations", "subscriptions")) {
            Value<?> value = Arguments.value(model, group);
            if (value instanceof NullValue) {
                disabled.add(DisabledOperation.valueOf(group.toUpperCase(Locale.ROOT)));
            }
            for (ModelOperation operation : ModelOperation.values()) {
                if (Arguments.member(value, Arguments.camelCase(operation.name())) instanceof NullValue) {
                    disabled.add(DisabledOperation.valueOf(operation.name()));
                }
            }
        }
        return disabled;
    }

    private static Set<ModelOperation> operations(ObjectTypeDefinition type) {
        Set<ModelOperation> offered = EnumSet.allOf(ModelOperation.class);
        disabled(type).forEach(d -> offered.removeAll(d.operations()));
        EnumSet<ModelOperation> subscriptions =
                EnumSet.of(ModelOperation.ON_CREATE, ModelOperation.ON_UPDATE, ModelOperation.ON_DELETE);
        offered.removeIf(o -> subscriptions.contains(o) && !offered.contains(o.mutation()));
        return offered;
    }
}
