package dev.amplify4j.schema.analysis;

import static dev.amplify4j.schema.analysis.Decls.STRING;
import static dev.amplify4j.schema.analysis.Decls.allow;
import static dev.amplify4j.schema.analysis.Decls.annotation;
import static dev.amplify4j.schema.analysis.Decls.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.schema.analysis.Decls.ModelBuilder;
import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.PackageDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.ir.FunctionDefinition;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import dev.amplify4j.schema.problem.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTablesTest {
    private static final Role OWNER =
            new Role(Strategy.OWNER, AuthorizationMode.USER_POOL, "owner", "sub::username", null);
    private static final Role SIGNED_IN =
            new Role(Strategy.AUTHENTICATED, AuthorizationMode.USER_POOL, null, null, null);
    private static final Set<Access> READ =
            EnumSet.of(Access.GET, Access.LIST, Access.SEARCH, Access.LISTEN, Access.SYNC);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "allow=OWNER                                      , OWNER        , USER_POOL, owner , sub::username , -",
                "allow=OWNER;field=author                         , OWNER        , USER_POOL, author, sub::username , -",
                "allow=OWNER;field=authors[]                      , OWNER        , USER_POOL, authors, sub::username, -",
                "allow=OWNER;claim=sub                            , OWNER        , USER_POOL, owner , sub           , -",
                "allow=OWNER;claim=email;provider=OIDC            , OWNER        , OIDC     , owner , email         , -",
                "allow=AUTHENTICATED                              , AUTHENTICATED, USER_POOL, -     , -             , -",
                "allow=AUTHENTICATED;provider=IDENTITY_POOL       , AUTHENTICATED, IAM      , -     , -             , -",
                "allow=AUTHENTICATED;provider=OIDC                , AUTHENTICATED, OIDC     , -     , -             , -",
                "allow=GUEST                                      , GUEST        , IAM      , -     , -             , -",
                "allow=PUBLIC_API_KEY                             , API_KEY      , API_KEY  , -     , -             , -",
                "allow=GROUPS;groups=admin                        , STATIC_GROUP , USER_POOL, -     , cognito:groups, admin",
                "allow=GROUPS;groups=admin;claim=roles            , STATIC_GROUP , USER_POOL, -     , roles         , admin",
                "allow=GROUPS;groups=admin;provider=OIDC          , STATIC_GROUP , OIDC     , -     , cognito:groups, admin",
                "allow=GROUPS;field=team                          , DYNAMIC_GROUP, USER_POOL, team  , cognito:groups, -",
                "allow=GROUPS;field=teams[];claim=x;provider=OIDC , DYNAMIC_GROUP, OIDC     , teams , x             , -",
                "allow=CUSTOM                                     , CUSTOM       , LAMBDA   , -     , -             , -"
            })
    void everyStrategyIsARoleWithItsProviderFieldAndClaim(
            String rule, Strategy strategy, AuthorizationMode mode, String field, String claim, String group) {
        AccessTable access = access(model("Post").with(auth(rule)).id().component("title", STRING));

        assertThat(access.roles()).containsExactly(new Role(strategy, mode, field, claim, group));
        assertThat(access.rolesWithEvery(Access.DELETE)).hasSize(1);
    }

    @Test
    void everyStaticGroupIsARole() {
        AccessTable access = access(model("Post")
                .with(annotation("Auth", "allow", "GROUPS", "groups", "admin,editor", "to", "CREATE"))
                .id()
                .component("title", STRING));

        assertThat(access.rolesWith(Access.CREATE, "title"))
                .extracting(Role::group)
                .containsExactly("admin", "editor");
    }

    @Test
    void rulesOfOneRoleAddUp() {
        AccessTable access = access(model("Post")
                .with(allow("OWNER", "CREATE"))
                .with(allow("OWNER", "GET"))
                .id()
                .component("title", STRING));

        assertThat(access.grants())
                .containsExactly(new AccessTable.Grant(OWNER, Map.of("title", EnumSet.of(Access.CREATE, Access.GET))));
    }

    @Test
    void rulesOfAComponentReplaceTheModelsThere() {
        AccessTable access = access(model("Post")
                .with(allow("AUTHENTICATED"))
                .id()
                .component("title", STRING.asNullable())
                .component("draft", STRING.asNullable(), allow("OWNER", "READ,UPDATE")));

        assertThat(access.rolesWith(Access.UPDATE, "title")).containsExactly(SIGNED_IN);
        assertThat(access.rolesWith(Access.UPDATE, "draft")).containsExactly(OWNER);
        assertThat(access.readers("draft")).containsExactly(OWNER);
        assertThat(access.rolesWithEvery(Access.DELETE))
                .as("nobody may delete every field")
                .isEmpty();
        assertThat(access.restricted("draft")).isTrue();
        assertThat(access.restricted("createdAt")).as("implicit").isFalse();
    }

    @Test
    void aRoleOfAComponentAloneMayDoNothingElsewhere() {
        AccessTable access = access(model("Post")
                .with(allow("AUTHENTICATED"))
                .id()
                .component("title", STRING.asNullable())
                .component("draft", STRING.asNullable(), allow("OWNER")));

        assertThat(access.grants())
                .filteredOn(g -> g.role().equals(OWNER))
                .singleElement()
                .satisfies(g -> assertThat(g.byField()).containsEntry("title", Set.of()));
        assertThat(access.restricted("title"))
                .as("the owner, who may read the record by its draft, is signed in")
                .isFalse();
        assertThat(access.restricted("draft")).isTrue();
    }

    @Test
    void whoComesInAnotherWayIsNotCoveredByThoseWhoAreSignedIn() {
        AccessTable access = access(model("Post")
                .with(allow("AUTHENTICATED"))
                .id()
                .component("title", STRING.asNullable())
                .component("draft", STRING.asNullable(), allow("PUBLIC_API_KEY")));

        assertThat(access.excluded("title")).extracting(Role::strategy).containsExactly(Strategy.API_KEY);
    }

    @Test
    void whoOnlyWritesReadsNothing() {
        AccessTable access = access(model("Post")
                .with(allow("OWNER", "CREATE"))
                .with(allow("AUTHENTICATED", "READ"))
                .id()
                .component("title", STRING));

        assertThat(access.readers()).containsExactly(SIGNED_IN);
        assertThat(access.restricted("title")).isFalse();
        assertThat(access.grants().get(1).byField()).containsEntry("title", READ);
    }

    @Test
    void anImplicitGroupFieldIsGovernedByTheRulesAndAnImplicitOwnerIsNot() {
        AccessTable access = access(model("Post")
                .with(annotation("Auth", "allow", "GROUPS", "field", "team"))
                .with(allow("OWNER", "READ"))
                .id()
                .component("title", STRING));

        assertThat(access.grants()).allSatisfy(g -> assertThat(g.byField()).containsOnlyKeys("title", "team"));
        assertThat(access.rolesWith(Access.UPDATE, "team"))
                .extracting(Role::strategy)
                .containsExactly(Strategy.DYNAMIC_GROUP);
    }

    @Test
    void theNearestPackageWithRulesGivesThemToModelsThatHaveNone() {
        List<PackageDecl> packages = List.of(
                inPackage("com.acme", allow("AUTHENTICATED", "READ")),
                inPackage("com.acme.shop", allow("OWNER")),
                inPackage("com.acme.shop.cart", annotation("Auth", "allow", "RESOURCE", "function", "f")));

        assertThat(rolesOf(packages, model("Post").in("com.acme.blog"))).containsExactly(SIGNED_IN);
        assertThat(rolesOf(packages, model("Post").in("com.acme.shop"))).containsExactly(OWNER);
        assertThat(rolesOf(packages, model("Post").in("com.acme.shop.cart")))
                .as("a function is no caller of records")
                .containsExactly(OWNER);
        assertThat(rolesOf(packages, model("Post").in("com.acme.shopping"))).containsExactly(SIGNED_IN);
        assertThat(rolesOf(packages, model("Post").in("com.acme.shop").with(allow("GUEST", "READ"))))
                .extracting(Role::strategy)
                .containsExactly(Strategy.GUEST);
    }

    @Test
    void aDefaultOfAPackageMayNameWhatAModelDoesNotOffer() {
        List<PackageDecl> packages = List.of(inPackage("com.acme", allow("AUTHENTICATED", "READ,CREATE")));

        assertThat(rolesOf(packages, model("Post").with(annotation("Model", "disable", "CREATE"))))
                .containsExactly(SIGNED_IN);
    }

    @Test
    void aMistakeInARuleOfAPackageIsReportedOnce() {
        Declarations declarations = declarations(
                List.of(inPackage("com.acme", annotation("Auth", "allow", "OWNER", "groups", "a"))),
                model("Post").id(),
                model("Note").id());

        assertThat(Analyzer.analyze(declarations).problems())
                .extracting(p -> p.code().name())
                .containsExactly("AMP1502");
    }

    @Test
    void rulesForFunctionsSayWhatTheyMayCall() {
        List<PackageDecl> packages = List.of(inPackage(
                "com.acme",
                annotation("Auth", "allow", "RESOURCE", "function", "all"),
                annotation("Auth", "allow", "RESOURCE", "function", "some", "to", "QUERY,LISTEN"),
                annotation("Auth", "allow", "RESOURCE", "function", "some", "to", "QUERY")));

        assertThat(analyze(declarations(
                                packages, model("Post").with(allow("OWNER")).id()))
                        .functions())
                .containsExactly(
                        new FunctionDefinition("all", null, false, EnumSet.allOf(Kind.class)),
                        new FunctionDefinition("authorizer", null, false, Set.of()),
                        new FunctionDefinition("some", null, false, EnumSet.of(Kind.QUERY, Kind.SUBSCRIPTION)));
    }

    private static List<Role> rolesOf(List<PackageDecl> packages, ModelBuilder post) {
        return analyze(declarations(packages, post.id().component("title", STRING)))
                .model("Post")
                .access()
                .roles();
    }

    private static PackageDecl inPackage(String name, AnnotationDecl... annotations) {
        return new PackageDecl(SourceRef.ELSEWHERE, name, List.of(annotations));
    }

    private static AnnotationDecl auth(String members) {
        return annotation("Auth", members.strip().split("[=;]"));
    }

    private static AccessTable access(ModelBuilder post) {
        return analyze(declarations(List.of(), post)).model("Post").access();
    }

    private static Declarations declarations(List<PackageDecl> packages, ModelBuilder... models) {
        Declarations plain = Decls.declarations(Decls.dataApiWithAllProviders(), models);
        return new Declarations(
                plain.models(),
                plain.customTypes(),
                plain.enums(),
                plain.operations(),
                packages,
                plain.places(),
                Set.of());
    }

    private static Backend analyze(Declarations declarations) {
        Analysis analysis = Analyzer.analyze(declarations);
        assertThat(analysis.problems())
                .filteredOn(p -> p.code().severity() == Severity.ERROR)
                .isEmpty();
        return Objects.requireNonNull(analysis.backend());
    }
}
