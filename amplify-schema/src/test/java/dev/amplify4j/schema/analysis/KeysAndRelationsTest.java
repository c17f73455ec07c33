package dev.amplify4j.schema.analysis;

import static dev.amplify4j.schema.analysis.Decls.STRING;
import static dev.amplify4j.schema.analysis.Decls.allow;
import static dev.amplify4j.schema.analysis.Decls.annotation;
import static dev.amplify4j.schema.analysis.Decls.declarations;
import static dev.amplify4j.schema.analysis.Decls.many;
import static dev.amplify4j.schema.analysis.Decls.model;
import static dev.amplify4j.schema.analysis.Decls.ref;
import static dev.amplify4j.schema.analysis.Decls.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.amplify4j.schema.analysis.Decls.ModelBuilder;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.Identifier;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Index.Projection;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.problem.Problem;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class KeysAndRelationsTest {
    @Test
    void identifiesByAllDeclaredComponentsInTheirOrder() {
        Model shop = only(store());

        assertThat(shop.identifier()).isEqualTo(new Identifier(List.of("country", "number"), true));
    }

    @Test
    void leavesAComponentNamedIdAnOrdinaryFieldWhereOthersIdentify() {
        Model store = only(store().component("id", STRING));

        assertThat(store.field("id"))
                .extracting(
                        f -> Objects.requireNonNull(f).origin(),
                        f -> Objects.requireNonNull(f).type().stored())
                .containsExactly(Origin.DECLARED, Scalar.ID);
        assertThat(store.identifier().fields()).doesNotContain("id");
    }

    @Test
    void letsADeclaredIdBeLeftToTheServer() {
        Model post = only(named("Post").component("id", STRING.asNullable(), annotation("Id")));

        assertThat(post.identifier()).isEqualTo(new Identifier(List.of("id"), true));
        assertThat(Objects.requireNonNull(post.field("id")).type().required()).isFalse();
    }

    @Test
    void addsAForeignKeyForEachComponentOfAnIdentifier() {
        Backend backend = analyze(
                store(), named("Visit").id().component("store", ref("Store").asNullable(), annotation("BelongsTo")));

        assertThat(backend.model("Visit").fields())
                .filteredOn(f -> f.origin() == Origin.FOREIGN_KEY)
                .extracting(Field::name, f -> f.type().stored(), f -> f.type().required())
                .containsExactly(tuple("storeCountry", Scalar.STRING, false), tuple("storeNumber", Scalar.INT, false));
        assertThat(backend.model("Visit").relations())
                .extracting(Relation::references)
                .containsExactly(List.of("storeCountry", "storeNumber"));
    }

    @Test
    void readsTheManySideOfACompositeKeyByAnIndexOfAllItsForeignKeys() {
        Backend backend = analyze(
                store().component("visits", many("Visit"), annotation("HasMany")),
                named("Visit").id().component("store", ref("Store"), annotation("BelongsTo")));

        assertThat(backend.model("Visit").indexes())
                .extracting(Index::name, Index::partition, Index::sort, Index::origin)
                .containsExactly(
                        tuple("gsi-Store.visits", "storeCountry", List.of("storeNumber"), Index.Origin.RELATION));
    }

    @Test
    void carriesAOneToOneRelationByAReferenceOnBothSides() {
        Backend backend = analyze(
                named("Person").id().component("cart", ref("Cart"), annotation("HasOne")),
                named("Cart").id().component("person", ref("Person"), annotation("BelongsTo")));

        assertThat(backend.model("Person").relations()).singleElement().satisfies(r -> {
            assertThat(r.kind()).isEqualTo(Relation.Kind.HAS_ONE);
            assertThat(r.references()).containsExactly("personId");
            assertThat(r.required()).isFalse();
            assertThat(Objects.requireNonNull(r.component()).container()).isEqualTo(JavaComponent.Container.REF);
        });
        assertThat(backend.model("Cart").indexes()).extracting(Index::name).containsExactly("gsi-Person.cart");
    }

    @Test
    void joinsTwoModelsByATableIdentifiedByBothForeignKeys() {
        Backend backend = analyze(
                named("Post").id().component("tags", many("PostTag"), annotation("HasMany")),
                named("Tag").id().component("posts", many("PostTag"), annotation("HasMany")),
                named("PostTag")
                        .component("postId", STRING, annotation("Id"))
                        .component("tagId", STRING, annotation("Id"))
                        .component("post", ref("Post"), annotation("BelongsTo"))
                        .component("tag", ref("Tag"), annotation("BelongsTo")),
                named("Vote").id().component("postTag", ref("PostTag"), annotation("BelongsTo")));

        assertThat(backend.model("PostTag").keyFields())
                .extracting(f -> f.type().stored())
                .containsExactly(Scalar.ID, Scalar.ID);
        assertThat(backend.model("Vote").field("postTagPostId"))
                .as("a foreign key to a foreign key has the type of what it refers to in the end")
                .extracting(f -> Objects.requireNonNull(f).type().stored())
                .isEqualTo(Scalar.ID);
    }

    @Test
    void endsWhereIdentifiersReferToEachOther() {
        Backend backend = analyze(
                named("Left")
                        .component("rightKey", STRING, annotation("Id"))
                        .component("right", ref("Right"), annotation("BelongsTo", "value", "rightKey")),
                named("Right")
                        .component("leftKey", STRING, annotation("Id"))
                        .component("left", ref("Left"), annotation("BelongsTo", "value", "leftKey")));

        assertThat(backend.model("Left").keyFields())
                .extracting(f -> f.type().stored())
                .containsExactly(Scalar.STRING);
    }

    @Test
    void takesNamesOfComponentsInAnnotationsAndGivesNamesOfTheSchema() {
        Backend backend = analyze(
                named("Blog").id().component("posts", many("Post"), annotation("HasMany", "value", "blogKey")),
                named("Post")
                        .id()
                        .component("blogKey", STRING, annotation("Named", "value", "blog_id"))
                        .component("rank", type("int"), annotation("Named", "value", "position"))
                        .component("list", STRING, annotation("Index", "sortKeys", "rank")));

        assertThat(backend.model("Blog").relations())
                .extracting(Relation::references)
                .containsExactly(List.of("blog_id"));
        assertThat(backend.model("Post").indexes().get(0).sort()).containsExactly("position");
    }

    @Test
    void namesAnIndexAndItsQueryAfterAllItsKeys() {
        Model post = only(named("Post")
                .id()
                .component("rank", type("int"))
                .component("list", STRING, annotation("Index", "sortKeys", "rank")));

        assertThat(post.indexes())
                .extracting(Index::name, Index::partition, Index::sort, Index::queryField)
                .containsExactly(tuple("postsByListAndRank", "list", List.of("rank"), "listPostByListAndRank"));
    }

    @Test
    void copiesWhatTheProjectionSays() {
        Model post = only(named("Post")
                .id()
                .component("title", STRING)
                .component(
                        "list",
                        STRING,
                        annotation("Index", "name", "keys", "projection", "KEYS_ONLY"),
                        annotation(
                                "Index",
                                "name",
                                "some",
                                "queryField",
                                "-",
                                "projection",
                                "INCLUDE",
                                "include",
                                "title")));

        assertThat(post.indexes())
                .extracting(Index::name, Index::queryField, Index::projection, Index::include)
                .containsExactly(
                        tuple("keys", "listPostByList", Projection.KEYS_ONLY, List.of()),
                        tuple("some", null, Projection.INCLUDE, List.of("title")));
    }

    @Test
    void sortsAnIndexByTheServersTimestampOrAForeignKeyWithoutComponent() {
        Model comment = analyze(
                        named("Blog").id(),
                        named("Comment")
                                .id()
                                .component("blog", ref("Blog"), annotation("BelongsTo"))
                                .component(
                                        "author",
                                        STRING,
                                        annotation("Index", "sortKeys", "createdAt"),
                                        annotation("Index", "sortKeys", "blogId")))
                .model("Comment");

        assertThat(comment.indexes())
                .filteredOn(i -> i.origin() == Index.Origin.DECLARED)
                .extracting(Index::sort)
                .containsExactly(List.of("createdAt"), List.of("blogId"));
    }

    @Test
    void reportsAWrongTypeOfAForeignKeyOnceForBothSides() {
        assertThat(problems(
                        named("Blog").id().component("posts", many("Post"), annotation("HasMany")),
                        named("Post")
                                .id()
                                .component("blogId", type("int"))
                                .component("blog", ref("Blog"), annotation("BelongsTo"))))
                .singleElement()
                .satisfies(p -> assertThat(p.text()).contains("AMP1304", "identified by ID"));
    }

    @Test
    void reportsAWrongTypeOfAForeignKeyThatOnlyTheInverseSideNames() {
        assertThat(problems(
                        named("Blog").id().component("posts", many("Post"), annotation("HasMany", "value", "blogId")),
                        named("Post").id().component("blogId", type("int"))))
                .singleElement()
                .satisfies(p -> assertThat(p.text()).contains("AMP1304", "of Post is a int"));
    }

    private static ModelBuilder named(String name) {
        return model(name).with(allow("OWNER"));
    }

    private static ModelBuilder store() {
        return named("Store")
                .component("country", STRING, annotation("Id"))
                .component("number", type("int"), annotation("Id"));
    }

    private static Model only(ModelBuilder model) {
        return analyze(model).models().get(0);
    }

    private static Backend analyze(ModelBuilder... models) {
        Analysis analysis = Analyzer.analyze(declarations(models));
        assertThat(analysis.problems()).isEmpty();
        return Objects.requireNonNull(analysis.backend());
    }

    private static List<Problem> problems(ModelBuilder... models) {
        return Analyzer.analyze(declarations(models)).problems();
    }
}
