package dev.amplify4j.schema.analysis;

import static dev.amplify4j.schema.analysis.Decls.STRING;
import static dev.amplify4j.schema.analysis.Decls.allow;
import static dev.amplify4j.schema.analysis.Decls.annotation;
import static dev.amplify4j.schema.analysis.Decls.declarations;
import static dev.amplify4j.schema.analysis.Decls.list;
import static dev.amplify4j.schema.analysis.Decls.many;
import static dev.amplify4j.schema.analysis.Decls.model;
import static dev.amplify4j.schema.analysis.Decls.ref;
import static dev.amplify4j.schema.analysis.Decls.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.amplify4j.schema.analysis.Decls.ModelBuilder;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.Strategy;
import dev.amplify4j.schema.problem.Problem;
import dev.amplify4j.schema.problem.Severity;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AnalyzerTest {
    @Test
    void makesTheBlogOfTheGuide() {
        Backend backend = analyze(declarations(annotation("DataApi", "apiKeyExpiresInDays", "30"), blog(), comment()));

        Model blog = backend.model("Blog");
        assertThat(blog.fields())
                .extracting(Field::name, Field::type, Field::origin)
                .containsExactly(
                        tuple("id", FieldType.of(Scalar.ID, true), Field.Origin.IMPLICIT_ID),
                        tuple("title", FieldType.of(Scalar.STRING, true), Field.Origin.DECLARED),
                        tuple("tags", new FieldType(Scalar.STRING, true, false, false), Field.Origin.DECLARED),
                        tuple("createdAt", FieldType.of(Scalar.DATE_TIME, true), Field.Origin.CREATED_AT),
                        tuple("updatedAt", FieldType.of(Scalar.DATE_TIME, true), Field.Origin.UPDATED_AT),
                        tuple("owner", FieldType.of(Scalar.STRING, false), Field.Origin.OWNER));
        assertThat(blog.relations())
                .extracting(Relation::references, Relation::indexName)
                .containsExactly(tuple(List.of("blogId"), "gsi-Blog.comments"));
        Model comment = backend.model("Comment");
        assertThat(comment.field("blogId"))
                .isEqualTo(new Field("blogId", FieldType.of(Scalar.ID, true), Field.Origin.FOREIGN_KEY, null, ""));
        assertThat(comment.indexes())
                .extracting(Index::name, Index::partition, Index::origin)
                .containsExactly(tuple("gsi-Blog.comments", "blogId", Index.Origin.RELATION));
        assertThat(backend.api().defaultMode()).isEqualTo(AuthorizationMode.USER_POOL);
        assertThat(backend.api().additionalModes()).containsExactly(AuthorizationMode.API_KEY, AuthorizationMode.IAM);
        assertThat(backend.api().apiKeyExpiresInDays()).isEqualTo(30);
    }

    @Test
    void acceptsABelongsToWithoutInverse() {
        Backend backend =
                analyze(declarations(model("Blog").with(allow("OWNER")).id(), comment()));

        assertThat(backend.model("Comment").indexes()).isEmpty();
        assertThat(backend.model("Comment").field("blogId")).isNotNull();
    }

    @Test
    void namesBothForeignKeysWhenTwoRelationsLeadToOneModel() {
        ModelBuilder message = model("Message")
                .with(allow("OWNER"))
                .id()
                .component("sender", ref("Person"), annotation("BelongsTo"))
                .component("receiver", ref("Person").asNullable(), annotation("BelongsTo"));
        ModelBuilder person = model("Person")
                .with(allow("OWNER"))
                .id()
                .component("sent", many("Message"), annotation("HasMany", "value", "senderId"))
                .component("received", many("Message"), annotation("HasMany", "value", "receiverId"));

        Backend backend = analyze(declarations(message, person));

        assertThat(backend.model("Message").fields())
                .filteredOn(f -> f.origin() == Field.Origin.FOREIGN_KEY)
                .extracting(Field::name, f -> f.type().required())
                .containsExactly(tuple("senderId", true), tuple("receiverId", false));
        assertThat(backend.model("Message").indexes())
                .extracting(Index::name, Index::partition)
                .containsExactly(tuple("gsi-Person.sent", "senderId"), tuple("gsi-Person.received", "receiverId"));
    }

    @Test
    void asksWhichForeignKeyIsMeantWhenThereAreTwo() {
        ModelBuilder message = model("Message")
                .with(allow("OWNER"))
                .id()
                .component("sender", ref("Person"), annotation("BelongsTo"))
                .component("receiver", ref("Person"), annotation("BelongsTo"));
        ModelBuilder person =
                model("Person").with(allow("OWNER")).id().component("sent", many("Message"), annotation("HasMany"));

        assertThat(problems(declarations(message, person)))
                .singleElement()
                .satisfies(p -> assertThat(p.text()).contains("AMP1305", "senderId and receiverId"));
    }

    @Test
    void givesADeclaredForeignKeyTheTypeOfTheIdentifier() {
        ModelBuilder comment = model("Comment")
                .with(allow("OWNER"))
                .id()
                .component("blogId", STRING)
                .component("blog", ref("Blog"), annotation("BelongsTo"));

        Backend backend =
                analyze(declarations(model("Blog").with(allow("OWNER")).id(), comment));

        assertThat(Objects.requireNonNull(backend.model("Comment").field("blogId"))
                        .type()
                        .stored())
                .isEqualTo(Scalar.ID);
    }

    @Test
    void takesADeclaredIdentifierOfAnotherNameAndItsTypeForForeignKeys() {
        ModelBuilder country = model("Country").with(allow("OWNER")).component("code", STRING, annotation("Id"));
        ModelBuilder city =
                model("City").with(allow("OWNER")).id().component("country", ref("Country"), annotation("BelongsTo"));

        Backend backend = analyze(declarations(country, city));

        assertThat(backend.model("Country").identifier().declared()).isTrue();
        assertThat(backend.model("City").requireField("countryId").type()).isEqualTo(FieldType.of(Scalar.STRING, true));
    }

    @Test
    void compilesRulesToOneRowPerRole() {
        Model blog = analyze(declarations(blog(), comment())).model("Blog");
        Role owner = new Role(Strategy.OWNER, AuthorizationMode.USER_POOL, "owner", "sub::username", null);
        Role authenticated = new Role(Strategy.AUTHENTICATED, AuthorizationMode.USER_POOL, null, null, null);
        Role guest = new Role(Strategy.GUEST, AuthorizationMode.IAM, null, null, null);

        assertThat(blog.access().roles()).containsExactly(owner, authenticated, guest);
        assertThat(blog.access().rolesWithAny(Access.LISTEN)).containsExactly(owner, authenticated, guest);
        assertThat(blog.access().rolesWithEvery(Access.DELETE)).containsExactly(owner);
        assertThat(blog.access().rolesWith(Access.GET, "comments")).containsExactly(owner, authenticated, guest);
        assertThat(blog.access().rolesWith(Access.UPDATE, "title")).containsExactly(owner);
    }

    @Test
    void rulesOfAModelWithNothingButAnIdStillDecide() {
        Model model = analyze(declarations(model("Ticket")
                        .with(allow("OWNER"))
                        .with(allow("AUTHENTICATED", "READ"))
                        .id()))
                .model("Ticket");

        assertThat(model.access().rolesWithAny(Access.GET))
                .extracting(Role::strategy)
                .containsExactly(Strategy.OWNER, Strategy.AUTHENTICATED);
        assertThat(model.access().rolesWithEvery(Access.DELETE))
                .extracting(Role::strategy)
                .containsExactly(Strategy.OWNER);
    }

    @Test
    void refusesAnApiWithoutAnyQuery() {
        assertThat(problems(declarations(model("Post")
                        .with(annotation("Model", "disable", "QUERIES"))
                        .with(allow("OWNER"))
                        .id())))
                .singleElement()
                .satisfies(p -> assertThat(p.text()).contains("AMP1602"));
    }

    @Test
    void redactsARelationUnlessAllWhoHearOfItMayReadTheOtherModel() {
        assertThat(redacted("OWNER", "OWNER")).isTrue();
        assertThat(redacted("AUTHENTICATED", "AUTHENTICATED")).isFalse();
        assertThat(redacted("PUBLIC_API_KEY", "PUBLIC_API_KEY")).isFalse();
        assertThat(redacted("AUTHENTICATED", "OWNER"))
                .as("an owner is signed in, too")
                .isTrue();
        assertThat(redacted("GUEST", "OWNER")).as("nobody reads both").isFalse();
        assertThat(analyze(declarations(blog(), comment())).model("Blog").relations())
                .extracting(Relation::redacted)
                .containsExactly(true);
    }

    @Test
    void removesTheSubscriptionOfADisabledMutation() {
        Model model = analyze(declarations(model("Post")
                        .with(annotation("Model", "disable", "CREATE,LIST"))
                        .with(allow("OWNER"))
                        .id()))
                .model("Post");

        assertThat(model.operations())
                .doesNotContain(ModelOperation.CREATE, ModelOperation.ON_CREATE, ModelOperation.LIST)
                .contains(ModelOperation.GET, ModelOperation.UPDATE, ModelOperation.ON_UPDATE);
    }

    @Test
    void defaultsToTheApiKeyWhenEveryRuleIsPublic() {
        Backend backend =
                analyze(declarations(model("Post").with(allow("PUBLIC_API_KEY")).id()));

        assertThat(backend.api().defaultMode()).isEqualTo(AuthorizationMode.API_KEY);
        assertThat(backend.api().apiKeyExpiresInDays()).isEqualTo(7);
        assertThat(backend.api().additionalModes()).containsExactly(AuthorizationMode.IAM);
    }

    @Test
    void putsAggregatesIntoTheCommonPackage() {
        Backend backend = analyze(declarations(
                model("Post").in("com.acme.blog.posts").with(allow("OWNER")).id(),
                model("Tag").in("com.acme.blog.tags").with(allow("OWNER")).id()));

        assertThat(backend.api().javaPackage()).isEqualTo("com.acme.blog");
    }

    @Test
    void isTheSameInAnyOrder() {
        assertThat(analyze(declarations(blog(), comment()))).isEqualTo(analyze(declarations(comment(), blog())));
    }

    @Test
    void refusesTwoModelsThatShareAPlural() {
        assertThat(problems(declarations(
                        model("Data").with(allow("OWNER")).id(),
                        model("Datum").with(allow("OWNER")).id())))
                .singleElement()
                .satisfies(p -> assertThat(p.text()).contains("AMP1004", "listData"));
    }

    @Test
    void refusesAModelNamedLikeAGeneratedInput() {
        assertThat(problems(declarations(
                        model("Post").with(allow("OWNER")).id(),
                        model("CreatePostInput").with(allow("OWNER")).id())))
                .singleElement()
                .satisfies(p -> assertThat(p.text()).contains("AMP1004", "generated for Post"));
    }

    @Test
    void suggestsTheForeignKeyThatWasMeant() {
        ModelBuilder blog = model("Blog")
                .with(allow("OWNER"))
                .id()
                .component("comments", many("Comment"), annotation("HasMany", "value", "blgId"));

        assertThat(problems(declarations(blog, comment())))
                .singleElement()
                .satisfies(p -> assertThat(p.text()).contains("AMP1303", "Did you mean \"blogId\"?"));
    }

    @Test
    void refusesMoreIndexesThanDynamoDbAllows() {
        ModelBuilder wide = model("Wide").with(allow("OWNER")).id();
        for (int i = 0; i < 21; i++) {
            wide.component("f" + i, STRING, annotation("Index"));
        }

        assertThat(problems(declarations(wide)))
                .singleElement()
                .satisfies(p -> assertThat(p.text()).contains("AMP1401", "21 secondary indexes"));
    }

    @Test
    void mapsEveryJavaTypeOfTheTable() {
        ModelBuilder all = model("All").with(allow("OWNER")).id();
        List<String> names = List.of(
                "java.util.UUID",
                "int",
                "java.lang.Short",
                "double",
                "java.lang.Float",
                "boolean",
                "java.time.Instant",
                "java.time.OffsetDateTime",
                "java.time.LocalDate",
                "java.time.LocalTime",
                "java.net.URI",
                "java.net.InetAddress");
        for (int i = 0; i < names.size(); i++) {
            all.component("f" + i, type(names.get(i)));
        }

        assertThat(analyze(declarations(all)).model("All").fields().stream()
                        .filter(f -> f.name().startsWith("f"))
                        .map(f -> f.type().stored()))
                .containsExactly(
                        Scalar.ID,
                        Scalar.INT,
                        Scalar.INT,
                        Scalar.FLOAT,
                        Scalar.FLOAT,
                        Scalar.BOOLEAN,
                        Scalar.DATE_TIME,
                        Scalar.DATE_TIME,
                        Scalar.DATE,
                        Scalar.TIME,
                        Scalar.URL,
                        Scalar.IP_ADDRESS);
    }

    private static ModelBuilder blog() {
        return model("Blog")
                .with(allow("OWNER"))
                .with(allow("AUTHENTICATED", "READ"))
                .with(allow("GUEST", "READ"))
                .id()
                .component("title", STRING)
                .component("tags", list(STRING.asNullable()).asNullable())
                .component("comments", many("Comment"), annotation("HasMany"));
    }

    private static ModelBuilder comment() {
        return model("Comment")
                .with(allow("OWNER"))
                .with(allow("AUTHENTICATED", "READ"))
                .id()
                .component("content", STRING)
                .component("blog", ref("Blog"), annotation("BelongsTo"));
    }

    private static boolean redacted(String parentRule, String childRule) {
        ModelBuilder parent = model("Parent")
                .with(allow(parentRule))
                .id()
                .component("children", many("Child"), annotation("HasMany"));
        ModelBuilder child =
                model("Child").with(allow(childRule)).id().component("parent", ref("Parent"), annotation("BelongsTo"));
        return analyze(declarations(parent, child))
                .model("Parent")
                .relations()
                .get(0)
                .redacted();
    }

    private static Backend analyze(Declarations declarations) {
        Analysis analysis = Analyzer.analyze(declarations);
        assertThat(analysis.problems())
                .filteredOn(p -> p.code().severity() == Severity.ERROR)
                .isEmpty();
        return Objects.requireNonNull(analysis.backend());
    }

    private static List<Problem> problems(Declarations declarations) {
        return Analyzer.analyze(declarations).problems();
    }
}
