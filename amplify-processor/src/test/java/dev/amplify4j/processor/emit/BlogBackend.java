package dev.amplify4j.processor.emit;

import static dev.amplify4j.schema.ir.Access.GET;
import static dev.amplify4j.schema.ir.Access.LIST;
import static dev.amplify4j.schema.ir.Access.LISTEN;
import static dev.amplify4j.schema.ir.Access.SEARCH;
import static dev.amplify4j.schema.ir.Access.SYNC;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.Api;
import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.ir.AuthRule.WrittenOperation;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Identifier;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.JavaComponent.Container;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.JavaType;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.Strategy;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The guide's blog as the analysis sees it, with the index on {@code slug}; emitters are tested on it. */
public final class BlogBackend {
    private static final String PACKAGE = "com.acme.blog";
    private static final Set<Access> ALL = EnumSet.allOf(Access.class);
    private static final Set<Access> READ = EnumSet.of(GET, LIST, LISTEN, SEARCH, SYNC);

    public static final Role OWNER =
            new Role(Strategy.OWNER, AuthorizationMode.USER_POOL, "owner", "sub::username", null);
    public static final Role AUTHENTICATED =
            new Role(Strategy.AUTHENTICATED, AuthorizationMode.USER_POOL, null, null, null);
    public static final Role GUEST = new Role(Strategy.GUEST, AuthorizationMode.IAM, null, null, null);

    private BlogBackend() {}

    /** Blog and Comment as the guide has them. */
    public static Backend blog() {
        return new Backend(
                new Api(
                        "amplifyData",
                        PACKAGE,
                        AuthorizationMode.USER_POOL,
                        List.of(AuthorizationMode.API_KEY, AuthorizationMode.IAM),
                        30),
                List.of(blogModel(Map.of(OWNER, ALL, AUTHENTICATED, READ, GUEST, READ)), commentModel()));
    }

    /** The guide's own blog, which has no index on {@code slug}. */
    public static Backend blogWithoutIndex() {
        Model blog = blog().model("Blog");
        Model bare = new Model(
                blog.javaName(),
                blog.publicType(),
                blog.name(),
                blog.pluralName(),
                blog.description(),
                blog.members(),
                blog.identifier(),
                List.of(),
                blog.operations(),
                blog.disabled(),
                blog.rules(),
                blog.access());
        return new Backend(blog().api(), List.of(bare, commentModel()));
    }

    /** A blog that nobody but its owner sees; its comments as in {@link #blog()}. */
    public static Backend privateBlog() {
        return new Backend(blog().api(), List.of(blogModel(Map.of(OWNER, ALL)), commentModel()));
    }

    private static Model blogModel(Map<Role, Set<Access>> access) {
        List<Member> members = List.of(
                field("id", Scalar.ID, true, Origin.IMPLICIT_ID, "java.lang.String"),
                field("title", Scalar.STRING, true, Origin.DECLARED, "java.lang.String"),
                field("slug", Scalar.STRING, true, Origin.DECLARED, "java.lang.String"),
                field("content", Scalar.STRING, false, Origin.DECLARED, "java.lang.String"),
                field("publishedAt", Scalar.DATE_TIME, false, Origin.DECLARED, "java.time.Instant"),
                field("authorId", Scalar.STRING, false, Origin.DECLARED, "java.lang.String"),
                new Field(
                        "tags",
                        new FieldType(Scalar.STRING, true, false, false),
                        Origin.DECLARED,
                        new JavaComponent("tags", new JavaType("java.lang.String"), Container.LIST),
                        ""),
                new Relation(
                        "comments",
                        Relation.Kind.HAS_MANY,
                        "Comment",
                        List.of("blogId"),
                        "gsi-Blog.comments",
                        false,
                        true,
                        new JavaComponent("comments", new JavaType(PACKAGE + ".Comment"), Container.MANY),
                        ""),
                field("createdAt", Scalar.DATE_TIME, true, Origin.CREATED_AT, null),
                field("updatedAt", Scalar.DATE_TIME, true, Origin.UPDATED_AT, null),
                field("owner", Scalar.STRING, false, Origin.OWNER, null));
        return new Model(
                new JavaName(PACKAGE, "Blog"),
                true,
                "Blog",
                "Blogs",
                "A post of the blog.",
                members,
                new Identifier(List.of("id"), false),
                List.of(new Index(
                        "blogsBySlug",
                        "slug",
                        List.of(),
                        "blogsBySlug",
                        Index.Projection.ALL,
                        List.of(),
                        Index.Origin.DECLARED)),
                EnumSet.allOf(ModelOperation.class),
                Set.of(),
                rules(access),
                access(members, access));
    }

    private static Model commentModel() {
        Map<Role, Set<Access>> access = Map.of(OWNER, ALL, AUTHENTICATED, READ);
        List<Member> members = List.of(
                field("id", Scalar.ID, true, Origin.IMPLICIT_ID, "java.lang.String"),
                field("content", Scalar.STRING, true, Origin.DECLARED, "java.lang.String"),
                new Relation(
                        "blog",
                        Relation.Kind.BELONGS_TO,
                        "Blog",
                        List.of("blogId"),
                        "",
                        true,
                        true,
                        new JavaComponent("blog", new JavaType(PACKAGE + ".Blog"), Container.REF),
                        ""),
                field("blogId", Scalar.ID, true, Origin.FOREIGN_KEY, null),
                field("createdAt", Scalar.DATE_TIME, true, Origin.CREATED_AT, null),
                field("updatedAt", Scalar.DATE_TIME, true, Origin.UPDATED_AT, null),
                field("owner", Scalar.STRING, false, Origin.OWNER, null));
        return new Model(
                new JavaName(PACKAGE, "Comment"),
                true,
                "Comment",
                "Comments",
                "A reader's comment.",
                members,
                new Identifier(List.of("id"), false),
                List.of(new Index(
                        "gsi-Blog.comments",
                        "blogId",
                        List.of(),
                        null,
                        Index.Projection.ALL,
                        List.of(),
                        Index.Origin.RELATION)),
                EnumSet.allOf(ModelOperation.class),
                Set.of(),
                rules(access),
                access(members, access));
    }

    private static Field field(String name, Scalar scalar, boolean required, Origin origin, @Nullable String javaType) {
        JavaComponent component =
                javaType == null ? null : new JavaComponent(name, new JavaType(javaType), Container.NONE);
        return new Field(name, FieldType.of(scalar, required), origin, component, "");
    }

    private static List<AuthRule> rules(Map<Role, Set<Access>> access) {
        return List.of(OWNER, AUTHENTICATED, GUEST).stream()
                .filter(access::containsKey)
                .map(role -> new AuthRule(
                        role.strategy(),
                        role.mode(),
                        role.strategy() == Strategy.GUEST,
                        role.field(),
                        null,
                        List.of(),
                        READ.equals(access.get(role)) ? List.of(WrittenOperation.READ) : List.of()))
                .toList();
    }

    private static AccessTable access(List<Member> members, Map<Role, Set<Access>> access) {
        List<String> declared = members.stream()
                .filter(m -> !(m instanceof Field f) || f.declared())
                .map(Member::name)
                .toList();
        return new AccessTable(List.of(OWNER, AUTHENTICATED, GUEST).stream()
                .filter(access::containsKey)
                .map(role -> new AccessTable.Grant(
                        role, declared.stream().collect(Collectors.toMap(Function.identity(), n -> access.get(role)))))
                .toList());
    }
}
