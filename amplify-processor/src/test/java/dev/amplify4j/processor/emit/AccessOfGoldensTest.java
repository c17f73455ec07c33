package dev.amplify4j.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.schema.analysis.Analysis;
import dev.amplify4j.schema.analysis.Analyzer;
import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.PlaceDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.ValueDecl;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules written as annotations come to the decisions that the official stack's directives come to. */
class AccessOfGoldensTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "20-auth-owner",
                "21-auth-owner-identity-claim",
                "22-auth-owner-defined-in",
                "24-auth-authenticated",
                "25-auth-authenticated-identitypool",
                "26-auth-guest",
                "27-auth-apikey-not-default",
                "28-auth-groups-static",
                "30-auth-custom-lambda",
                "32-auth-ops-owner",
                "33-auth-ops-authenticated",
                "33b-auth-op-search",
                "35-auth-schema-level",
                "36-auth-field-level",
                "38-auth-resource",
                "53-default-oidc",
                "55-no-auth-no-modes",
                "56-auth-resource-no-modes"
            })
    void decidesAsTheDirectivesDo(String folder) {
        List<ObjectTypeDefinition> types = Parser.parse(new Golden(folder).text("directive.graphql"))
                .getDefinitionsOfType(ObjectTypeDefinition.class)
                .stream()
                .filter(t -> t.hasDirective("model"))
                .toList();
        Analysis analysis = Analyzer.analyze(
                new Declarations(types.stream().map(AccessOfGoldensTest::record).toList(), List.of(allProviders())));

        Backend backend =
                Objects.requireNonNull(analysis.backend(), analysis.problems().toString());
        assertThat(types).isNotEmpty();
        for (ObjectTypeDefinition type : types) {
            assertThat(rows(backend.model(type.getName()).access()))
                    .as(type.getName())
                    .isEqualTo(rows(DirectiveRules.access(type, DirectiveRules.of(type))));
        }
    }

    /** The rows of a table by role, with the claims filled in that the directives leave unsaid. */
    private static Map<Role, Map<String, Set<Access>>> rows(AccessTable table) {
        return table.grants().stream().collect(Collectors.toMap(g -> withClaim(g.role()), AccessTable.Grant::byField));
    }

    private static Role withClaim(Role role) {
        String usual = switch (role.strategy()) {
            case OWNER -> "sub::username";
            case STATIC_GROUP, DYNAMIC_GROUP -> "cognito:groups";
            default -> null;
        };
        return role.claim() == null ? new Role(role.strategy(), role.mode(), role.field(), usual, role.group()) : role;
    }

    private static RecordDecl record(ObjectTypeDefinition type) {
        List<ComponentDecl> components = new ArrayList<>();
        if (type.getFieldDefinitions().stream().noneMatch(f -> f.getName().equals("id"))) {
            components.add(new ComponentDecl(SourceRef.ELSEWHERE, "id", text(), List.of(), ""));
        }
        type.getFieldDefinitions().forEach(f -> components.add(component(f)));
        return new RecordDecl(
                SourceRef.ELSEWHERE,
                "com.acme",
                type.getName(),
                RecordDecl.Shape.RECORD,
                RecordDecl.Visibility.PUBLIC,
                false,
                Stream.concat(
                                Stream.of(annotation("Model", Map.of())),
                                DirectiveRules.of(type).stream().map(AccessOfGoldensTest::auth))
                        .toList(),
                components,
                "");
    }

    /** Decisions do not depend on types, lists of owners and groups aside, so every field is a text. */
    private static ComponentDecl component(FieldDefinition field) {
        Type<?> type = field.getType() instanceof NonNullType required ? required.getType() : field.getType();
        TypeDecl java = type instanceof ListType
                ? new TypeDecl(TypeDecl.Kind.CLASS, "java.util.List", false, List.of(text()))
                : text();
        return new ComponentDecl(
                SourceRef.ELSEWHERE,
                field.getName(),
                field.getType() instanceof NonNullType ? java : java.asNullable(),
                DirectiveRules.of(field).stream().map(AccessOfGoldensTest::auth).toList(),
                "");
    }

    private static AnnotationDecl auth(AuthRule rule) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        members.put(
                "allow",
                List.of(
                        switch (rule.strategy()) {
                            case API_KEY -> "PUBLIC_API_KEY";
                            case STATIC_GROUP, DYNAMIC_GROUP -> "GROUPS";
                            case OWNER, AUTHENTICATED, GUEST, CUSTOM ->
                                rule.strategy().name();
                        }));
        if (rule.modeWritten() && rule.strategy() != Strategy.API_KEY) {
            members.put("provider", List.of(provider(rule.mode())));
        }
        put(members, "field", rule.field());
        put(members, "claim", rule.claim());
        if (!rule.groups().isEmpty()) {
            members.put("groups", rule.groups());
        }
        if (!rule.operations().isEmpty()) {
            members.put("to", rule.operations().stream().map(Enum::name).toList());
        }
        Map<String, ValueDecl> values = new LinkedHashMap<>();
        members.forEach((name, texts) -> values.put(name, new ValueDecl(SourceRef.ELSEWHERE, texts, List.of())));
        return annotation("Auth", values);
    }

    private static String provider(AuthorizationMode mode) {
        return switch (mode) {
            case IAM -> "IDENTITY_POOL";
            case OIDC -> "OIDC";
            case LAMBDA -> "FUNCTION";
            case API_KEY, USER_POOL -> "USER_POOL";
        };
    }

    private static void put(Map<String, List<String>> members, String name, @Nullable String value) {
        if (value != null) {
            members.put(name, List.of(value));
        }
    }

    /** Settings with which callers of every mode can come. */
    private static PlaceDecl allProviders() {
        AnnotationDecl oidc =
                annotation("Oidc", Map.of("providerName", value("p"), "issuerUrl", value("https://issuer.example")));
        AnnotationDecl authorizer = annotation("LambdaAuthorizer", Map.of("function", value("f")));
        return new PlaceDecl(
                "com.acme",
                "the package com.acme",
                annotation("DataApi", Map.of("oidc", nested(oidc), "lambdaAuthorizer", nested(authorizer))));
    }

    private static ValueDecl value(String text) {
        return new ValueDecl(SourceRef.ELSEWHERE, List.of(text), List.of());
    }

    private static ValueDecl nested(AnnotationDecl annotation) {
        return new ValueDecl(SourceRef.ELSEWHERE, List.of(), List.of(annotation));
    }

    private static AnnotationDecl annotation(String name, Map<String, ValueDecl> members) {
        return new AnnotationDecl(SourceRef.ELSEWHERE, "dev.amplify4j.annotations." + name, members);
    }

    private static TypeDecl text() {
        return new TypeDecl(TypeDecl.Kind.CLASS, "java.lang.String", false, List.of());
    }
}
