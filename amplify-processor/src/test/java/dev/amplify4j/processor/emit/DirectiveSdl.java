package dev.amplify4j.processor.emit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amplify4j.schema.ir.Api;
import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
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
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the directive SDL of the official stack as the backend that the same models in Java come to.
 *
 * <p>So every golden is a test of the emitters, as far as the backend can say it.
 */
public final class DirectiveSdl {
    private final Golden golden;
    private final Map<String, ObjectTypeDefinition> types = new LinkedHashMap<>();

    private DirectiveSdl(Golden golden) {
        this.golden = golden;
        Parser.parse(golden.text("directive.graphql"))
                .getDefinitionsOfType(ObjectTypeDefinition.class)
                .forEach(type -> types.put(type.getName(), type));
    }

    /** Reads a golden's directive SDL and authorization modes. */
    public static Backend read(Golden golden) {
        DirectiveSdl sdl = new DirectiveSdl(golden);
        List<Model> models = sdl.types.values().stream()
                .sorted(Comparator.comparing(ObjectTypeDefinition::getName))
                .map(sdl::model)
                .toList();
        return new Backend(api(golden.json("api.json")), models);
    }

    private static Api api(JsonNode api) {
        List<AuthorizationMode> additional = new ArrayList<>();
        api.get("additional").forEach(mode -> additional.add(mode(mode.asText())));
        AuthorizationMode defaultMode = mode(api.get("authenticationType").asText());
        return new Api(api.get("name").asText(), "com.acme", defaultMode, additional, 7);
    }

    private static AuthorizationMode mode(String authenticationType) {
        return switch (authenticationType) {
            case "API_KEY" -> AuthorizationMode.API_KEY;
            case "AWS_IAM" -> AuthorizationMode.IAM;
            case "OPENID_CONNECT" -> AuthorizationMode.OIDC;
            case "AWS_LAMBDA" -> AuthorizationMode.LAMBDA;
            default -> AuthorizationMode.USER_POOL;
        };
    }

    private Model model(ObjectTypeDefinition type) {
        String name = type.getName();
        List<AuthRule> rules = DirectiveRules.of(type);
        List<Member> members = members(type, rules);
        String plural = golden.json("model_introspection.json")
                .at("/models/" + name + "/pluralName")
                .asText();
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
        Stream.concat(rules.stream(), fieldRules)
                .filter(rule -> rule.strategy() == Strategy.OWNER)
                .map(rule -> Objects.requireNonNull(rule.field()))
                .forEach(owner ->
                        members.putIfAbsent(owner, implicit(owner, FieldType.of(Scalar.STRING, false), Origin.OWNER)));
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
        return new Field(field.getName(), Arguments.type(field.getType()), Origin.DECLARED, null, "");
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
        return types.values().stream()
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
