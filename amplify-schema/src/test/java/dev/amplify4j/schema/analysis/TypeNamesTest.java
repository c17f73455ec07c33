package dev.amplify4j.schema.analysis;

import static dev.amplify4j.schema.analysis.Decls.STRING;
import static dev.amplify4j.schema.analysis.Decls.annotation;
import static dev.amplify4j.schema.analysis.Decls.declarations;
import static dev.amplify4j.schema.analysis.Decls.enumDecl;
import static dev.amplify4j.schema.analysis.Decls.list;
import static dev.amplify4j.schema.analysis.Decls.model;
import static dev.amplify4j.schema.analysis.Decls.record;
import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.schema.analysis.Decls.ModelBuilder;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.ir.CustomType;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problem;
import dev.amplify4j.schema.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One name, one thing; and names that GraphQL allows. */
class TypeNamesTest {
    static Stream<Arguments> clashes() {
        return Stream.of(
                clash("a root type", List.of(post("Query")), List.of()),
                clash("a scalar", List.of(post("String")), List.of()),
                clash("a scalar of AppSync", List.of(), List.of(type("AWSJSON"))),
                clash("a generated input", List.of(post("ModelStringInput")), List.of()),
                clash("the input of another model", List.of(post("Post"), post("CreatePostInput")), List.of()),
                clash("the connection of another model", List.of(post("Post"), post("ModelPostConnection")), List.of()),
                clash("the input of a custom type", List.of(post("AddressInput")), List.of(type("Address"))),
                clash("one plural", List.of(post("Data"), post("Datum")), List.of()),
                clash("letter case", List.of(post("Post"), post("POST")), List.of()),
                clash(
                        "a custom type and a model",
                        List.of(post("Post")),
                        List.of(type("Post").in("com.other"))),
                clash("an enum and a model", List.of(post("Post")), List.of(), enumDecl("Post", "A")),
                clash("operators of an enum", List.of(post("Post")), List.of(), enumDecl("PostFilter", "A")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clashes")
    void refusesTwoThingsWithOneName(
            String what, List<ModelBuilder> models, List<ModelBuilder> customTypes, EnumDecl[] enums) {
        Declarations declared = declarations(models, customTypes, enums);
        Problems problems = new Problems();

        TypeNames.check(declared.models(), declared.customTypes(), declared.enums(), Map.of(), problems);

        assertThat(problems.all()).as(what).extracting(Problem::code).containsExactly(Code.AMP1004);
        assertThat(problems.all().get(0).fix()).contains("@Named");
    }

    @Test
    void tellsTypesApartThatAreNamed() {
        Declarations declared = declarations(
                List.of(post("Data"), post("Datum").with(annotation("Named", "value", "Point"))),
                List.of(type("Query").with(annotation("Named", "value", "Question"))));
        Problems problems = new Problems();

        TypeNames.check(declared.models(), declared.customTypes(), declared.enums(), Map.of(), problems);

        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"post", "_Post", "__Post", "Größe", "Po\u200Bst", "P\u043Est"})
    void refusesNamesOfTypes(String name) {
        assertThat(legal(declarations(List.of(post(name)), List.of()))).containsExactly(Code.AMP1003);
    }

    @Test
    void refusesNamesOfFieldsAndValues() {
        assertThat(legal(declarations(List.of(post("Post").component("__typename", STRING)), List.of())))
                .containsExactly(Code.AMP1003);
        assertThat(legal(declarations(
                        List.of(post("Post")
                                .component("a", STRING)
                                .component("b", STRING, annotation("Named", "value", "a"))),
                        List.of())))
                .containsExactly(Code.AMP1004);
        assertThat(legal(declarations(List.of(), List.of(), enumDecl("Answer", "yes", "true", "null"))))
                .containsExactly(Code.AMP1003, Code.AMP1003);
        assertThat(legal(declarations(List.of(), List.of(), enumDecl("Nothing"))))
                .containsExactly(Code.AMP1201);
    }

    @Test
    void saysWhichCustomTypesAreReadAndWritten() {
        Problems problems = new Problems();
        Declarations declared = declarations(
                List.of(post("Post").component("place", list(record("Address")))),
                List.of(
                        type("Address").component("at", record("Point")),
                        type("Point"),
                        type("Unused").component("at", record("Point"))));

        List<CustomType> types = customTypes(declared, problems);

        assertThat(problems.all()).isEmpty();
        assertThat(types).extracting(CustomType::name).containsExactly("Address", "Point", "Unused");
        assertThat(types).extracting(t -> t.output() && t.input()).containsExactly(true, true, false);
    }

    @Test
    void refusesCustomTypesThatHoldThemselves() {
        Problems problems = new Problems();
        Declarations declared = declarations(
                List.of(post("Post").component("root", record("Node"))),
                List.of(
                        type("Node").component("edges", list(record("Edge"))),
                        type("Edge").component("to", record("Node"))));

        customTypes(declared, problems);

        assertThat(problems.all()).extracting(Problem::code).containsExactly(Code.AMP1204);
        assertThat(problems.all().get(0).message()).contains("Node > Edge > Node");
    }

    private static List<CustomType> customTypes(Declarations declared, Problems problems) {
        NamedTypes named = NamedTypes.of(declared);
        return CustomTypes.of(declared, named, new Types(named, problems), problems);
    }

    private static List<Code> legal(Declarations declared) {
        Problems problems = new Problems();
        LegalNames.check(declared.models(), declared.customTypes(), declared.enums(), problems);
        return problems.all().stream().map(Problem::code).toList();
    }

    private static ModelBuilder post(String name) {
        return model(name).id();
    }

    private static ModelBuilder type(String name) {
        return model(name).component("text", STRING);
    }

    private static Arguments clash(
            String what, List<ModelBuilder> models, List<ModelBuilder> customTypes, EnumDecl... enums) {
        return Arguments.of(what, models, customTypes, enums);
    }
}
