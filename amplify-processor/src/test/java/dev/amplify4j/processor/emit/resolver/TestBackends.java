package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Identifier;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.Strategy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Backends for resolver tests besides the blog: small models with rules of the test's choice. */
final class TestBackends {
    static final Set<Access> ALL = EnumSet.allOf(Access.class);

    static final Role API_KEY = new Role(Strategy.API_KEY, AuthorizationMode.API_KEY, null, null, null);
    static final Role IDENTITY_POOL = new Role(Strategy.AUTHENTICATED, AuthorizationMode.IAM, null, null, null);
    static final Role OIDC = new Role(Strategy.AUTHENTICATED, AuthorizationMode.OIDC, null, null, null);

    static final Role LAMBDA = new Role(Strategy.CUSTOM, AuthorizationMode.LAMBDA, null, null, null);
    static final Role EDITORS = group(AuthorizationMode.USER_POOL, "editors");
    static final Role OIDC_EDITORS = group(AuthorizationMode.OIDC, "editors");
    static final Role AUTHOR = owner(AuthorizationMode.USER_POOL, "author", "username");
    static final Role MAINTAINERS = owner(AuthorizationMode.USER_POOL, "maintainers[]", "sub::username");
    static final Role COAUTHORS = owner(AuthorizationMode.USER_POOL, "coauthors[]", "username");
    static final Role OIDC_OWNER = owner(AuthorizationMode.OIDC, "owner", "sub");
    static final Role TEAM = dynamicGroup("team");
    static final Role TEAMS = dynamicGroup("teams[]");

    private TestBackends() {}

    /** An owner role; the field is a list when its name ends so. */
    static Role owner(AuthorizationMode mode, String field, String claim) {
        return new Role(Strategy.OWNER, mode, field.replace("[]", "_list"), claim, null);
    }

    private static Role group(AuthorizationMode mode, String group) {
        return new Role(Strategy.STATIC_GROUP, mode, null, "cognito:groups", group);
    }

    private static Role dynamicGroup(String field) {
        return new Role(
                Strategy.DYNAMIC_GROUP,
                AuthorizationMode.USER_POOL,
                field.replace("[]", "_list"),
                "cognito:groups",
                null);
    }

    /** Whether the field of a role is a list. */
    static boolean isList(Role role) {
        return String.valueOf(role.field()).endsWith("_list");
    }

    /** A model {@code Note} with one rule that allows everything. */
    static Backend single(Role role) {
        return of(note(Map.of(role, ALL), List.of()));
    }

    /** A backend of these models. */
    static Backend of(Model... models) {
        return new Backend(BlogBackend.blog().api(), List.of(models));
    }

    /** A model {@code Note} with id, title, body, the fields that rules speak of, and with these relations. */
    static Model note(Map<Role, Set<Access>> access, List<Relation> relations) {
        return model("Note", new Identifier(List.of("id"), false), access, relations);
    }

    /** The same with rules of single fields, by their names. */
    static Model note(Map<Role, Set<Access>> access, Map<String, Map<Role, Set<Access>>> ofFields) {
        return model("Note", new Identifier(List.of("id"), false), access, ofFields, List.of());
    }

    /** The same under another name and identifier. */
    static Model model(String name, Identifier identifier, Map<Role, Set<Access>> access, List<Relation> relations) {
        return model(name, identifier, access, Map.of(), relations);
    }

    private static Model model(
            String name,
            Identifier identifier,
            Map<Role, Set<Access>> access,
            Map<String, Map<Role, Set<Access>>> ofFields,
            List<Relation> relations) {
        List<Member> members = new ArrayList<>(List.of(
                field("id", Scalar.ID, true, identifier.declared() ? Origin.DECLARED : Origin.IMPLICIT_ID),
                field("title", Scalar.STRING, true, Origin.DECLARED),
                field("body", Scalar.STRING, false, Origin.DECLARED),
                field("parentId", Scalar.ID, false, Origin.DECLARED)));
        members.addAll(relations);
        members.add(field("createdAt", Scalar.DATE_TIME, true, Origin.CREATED_AT));
        members.add(field("updatedAt", Scalar.DATE_TIME, true, Origin.UPDATED_AT));
        List<Role> roles = Stream.concat(Stream.of(access), ofFields.values().stream())
                .flatMap(rules -> rules.keySet().stream())
                .distinct()
                .toList();
        roles.stream().filter(Role::dynamic).map(TestBackends::field).distinct().forEach(members::add);
        List<String> declared = members.stream()
                .filter(m -> !(m instanceof Field f) || f.declared())
                .map(Member::name)
                .toList();
        AccessTable table = new AccessTable(roles.stream()
                .map(role -> new AccessTable.Grant(
                        role,
                        declared.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        f -> ofFields.getOrDefault(f, access).getOrDefault(role, Set.of())))))
                .toList());
        return new Model(
                new JavaName("com.acme", name),
                true,
                name,
                name + "s",
                "",
                members,
                identifier,
                relations.stream()
                        .filter(r -> r.kind() != Relation.Kind.BELONGS_TO)
                        .map(TestBackends::index)
                        .toList(),
                EnumSet.allOf(ModelOperation.class),
                Set.of(),
                List.of(),
                table);
    }

    private static Index index(Relation relation) {
        return new Index(
                relation.indexName(),
                relation.references().get(0),
                List.of(),
                null,
                Index.Projection.ALL,
                List.of(),
                Index.Origin.RELATION);
    }

    /** The field that a role speaks of: {@code owner} is implicit, others are declared. */
    private static Field field(Role role) {
        String name = String.valueOf(role.field());
        return new Field(
                name,
                new FieldType(Scalar.STRING, isList(role), false, false),
                name.equals("owner") ? Origin.OWNER : Origin.DECLARED,
                null,
                "");
    }

    private static Field field(String name, Scalar scalar, boolean required, Origin origin) {
        return new Field(name, FieldType.of(scalar, required), origin, null, "");
    }
}
