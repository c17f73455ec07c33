package dev.amplify4j.schema.analysis;

import static dev.amplify4j.schema.analysis.Decls.STRING;
import static dev.amplify4j.schema.analysis.Decls.annotation;
import static dev.amplify4j.schema.analysis.Decls.component;
import static dev.amplify4j.schema.analysis.Decls.declarations;
import static dev.amplify4j.schema.analysis.Decls.enumDecl;
import static dev.amplify4j.schema.analysis.Decls.enumeration;
import static dev.amplify4j.schema.analysis.Decls.generic;
import static dev.amplify4j.schema.analysis.Decls.list;
import static dev.amplify4j.schema.analysis.Decls.model;
import static dev.amplify4j.schema.analysis.Decls.record;
import static dev.amplify4j.schema.analysis.Decls.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.ValueDecl;
import dev.amplify4j.schema.ir.Constant;
import dev.amplify4j.schema.ir.Constraint;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.JavaType;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.ValueType;
import dev.amplify4j.schema.problem.Problem;
import dev.amplify4j.schema.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a component comes to: its type, its default and its constraints. */
class FieldsTest {
    private static final TypeDecl WILDCARD = new TypeDecl(TypeDecl.Kind.OPEN, "?", false, List.of());

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "STRING, java.lang.String, String",
        "STRING, java.math.BigDecimal, String",
        "FLOAT, java.math.BigInteger, Float",
        "TIMESTAMP, long, AWSTimestamp",
        "TIMESTAMP, java.time.Instant, AWSTimestamp",
        "STRING, java.util.UUID, String",
        "PHONE, java.lang.String, AWSPhone",
        "JSON, java.lang.String, AWSJSON"
    })
    void givesAScalarThatIsAskedFor(String scalar, String javaType, String graphql) {
        Field field = sound(component("x", type(javaType), annotation("Scalar", "value", scalar)));

        assertThat(field.type().value().graphqlName()).isEqualTo(graphql);
    }

    @ParameterizedTest
    @CsvSource({
        "long, AMP1201, TIMESTAMP",
        "java.math.BigDecimal, AMP1201, @Scalar(STRING)",
        "java.time.LocalDateTime, AMP1201, Instant",
        "java.time.ZonedDateTime, AMP1201, Instant",
        "java.util.Date, AMP1201, Instant",
        "char, AMP1201, String",
        "java.lang.Object, AMP1201, JSON",
        "com.acme.Widget, AMP1201, docs/modelling.md"
    })
    void refusesATypeWithTheWayOut(String javaType, String code, String fix) {
        Problem problem = problem(component("x", type(javaType)));

        assertThat(problem.code().name()).isEqualTo(code);
        assertThat(problem.fix()).contains(fix);
    }

    @Test
    void readsObjectsOfAnyValueAsJson() {
        Field field = sound(component("x", generic("java.util.Map", STRING, WILDCARD)));
        Field nodes = sound(component("x", list(type("com.fasterxml.jackson.databind.JsonNode"))));

        assertThat(field.type()).isEqualTo(FieldType.of(Scalar.JSON, true));
        assertThat(Objects.requireNonNull(field.component()).type())
                .isEqualTo(new JavaType("java.util.Map", List.of(new JavaType("java.lang.String"), new JavaType("?"))));
        assertThat(nodes.type()).isEqualTo(new FieldType(Scalar.JSON, true, true, true));
    }

    @Test
    void forcesTheScalarOfElementsExceptJsonWhichIsTheWhole() {
        Field mails = sound(component("x", list(STRING.asNullable()), annotation("Scalar", "value", "EMAIL")));
        Field json = sound(component("x", list(STRING).asNullable(), annotation("Scalar", "value", "JSON")));

        assertThat(mails.type()).isEqualTo(new FieldType(Scalar.EMAIL, true, true, false));
        assertThat(json.type()).isEqualTo(FieldType.of(Scalar.JSON, false));
        assertThat(Objects.requireNonNull(json.component()).type())
                .isEqualTo(new JavaType("java.util.List", List.of(new JavaType("java.lang.String"))));
    }

    @Test
    void knowsEnumsAndCustomTypesByTheirNames() {
        assertThat(sound(component("x", list(enumeration("Status")))).type().value())
                .isEqualTo(new ValueType.EnumReference("Status"));
        assertThat(sound(component("x", record("Address"))).type().value())
                .isEqualTo(new ValueType.CustomTypeReference("Address"));
        assertThat(problem(component("x", enumeration("Status"), annotation("Scalar", "value", "EMAIL")))
                        .code()
                        .name())
                .isEqualTo("AMP1202");
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.String, '', 'say \"hi\", ''you''', 'say \"hi\", ''you'''",
        "java.time.LocalDate, '', 2024-01-31, 2024-01-31",
        "java.time.OffsetTime, '', 10:00:00.000Z, 10:00:00.000Z",
        "java.time.Instant, '', 2024-01-01T00:00:00.000Z, 2024-01-01T00:00:00.000Z",
        "java.lang.String, EMAIL, a@b.co, a@b.co",
        "java.lang.String, JSON, '{\"a\": [1, null]}', '{\"a\": [1, null]}'",
        "java.lang.String, PHONE, +41 44 668 18 00, +41 44 668 18 00",
        "java.lang.String, PHONE, +12065550100, +12065550100",
        "java.net.URI, '', https://example.com, https://example.com",
        "java.net.InetAddress, '', ::1, ::1",
        "java.util.UUID, '', 00000000-0000-0000-0000-000000000001, 00000000-0000-0000-0000-000000000001"
    })
    void readsDefaultsThatAreTexts(String javaType, String scalar, String text, String value) {
        assertThat(defaultOf(type(javaType), scalar, text)).isEqualTo(new Constant.Text(value));
    }

    @ParameterizedTest
    @CsvSource({
        "int, '', -42, -42",
        "int, '', 007, 7",
        "double, '', 123456.34565, 123456.34565",
        "double, '', 1e3, 1E+3",
        "long, TIMESTAMP, 1700000000, 1700000000",
        "java.math.BigDecimal, FLOAT, .5, 0.5"
    })
    void readsDefaultsThatAreNumbersAsJsonSpellsThem(String javaType, String scalar, String text, String literal) {
        assertThat(defaultOf(type(javaType), scalar, text)).isEqualTo(new Constant.Numeric(literal));
    }

    @ParameterizedTest
    @CsvSource({
        "int, '', text",
        "int, '', 1.5",
        "int, '', 2147483648",
        "byte, '', 128",
        "double, '', NaN",
        "double, '', 1e999",
        "boolean, '', yes",
        "java.time.LocalDate, '', 2024-02-30",
        "java.time.LocalDate, '', 2024-01-31Z",
        "java.time.LocalTime, '', 10:00Z",
        "java.time.Instant, '', 2023-11-30T11:04:03+0800",
        "java.time.Instant, '', 2007-04-05",
        "java.lang.String, EMAIL, nope",
        "java.lang.String, JSON, '{a:1}'",
        "java.lang.String, JSON, '[1,]'",
        "java.lang.String, PHONE, +15555550100",
        "java.lang.String, PHONE, x",
        "java.net.URI, '', nope",
        "java.lang.String, IP_ADDRESS, 999.1.1.1",
        "java.lang.String, IP_ADDRESS, 1::2::3",
        "java.util.UUID, '', x"
    })
    void refusesADefaultThatTheTypeDoesNotHave(String javaType, String scalar, String text) {
        assertThat(problem(withDefault(type(javaType), scalar, text)).code().name())
                .isEqualTo("AMP1203");
    }

    @Test
    void readsDefaultsOfListsWithCommasOrAsJson() {
        Constant expected = new Constant.Elements(List.of(new Constant.Text("a"), new Constant.Text("b, \"c\"")));

        assertThat(defaultOf(list(STRING), "", "[\"a\", \"b, \\u0022c\\\"\"]")).isEqualTo(expected);
        assertThat(defaultOf(list(type("int").asNullable()), "", " 1 ,2"))
                .isEqualTo(new Constant.Elements(List.of(new Constant.Numeric("1"), new Constant.Numeric("2"))));
        assertThat(defaultOf(list(STRING), "", "")).isEqualTo(new Constant.Elements(List.of()));
    }

    @Test
    void readsDefaultsOfEnumsByTheirJavaNames() {
        assertThat(defaultOf(enumeration("Status"), "", "OPEN")).isEqualTo(new Constant.Text("OPEN"));
        assertThat(problem(withDefault(enumeration("Status"), "", "OPE")).fix()).contains("\"OPEN\"");
        assertThat(problem(withDefault(record("Address"), "", "x")).code().name())
                .isEqualTo("AMP1701");
    }

    @Test
    void readsConstraintsInTheOrderInWhichTheyAreChecked() {
        Field text = sound(component(
                "x",
                STRING,
                constraint("Pattern", "regexp", "^[a-z]+$", "message", "lowercase \"only\""),
                constraint("Size", "min", "2", "max", "10"),
                annotation("StartsWith", "value", "x-")));
        Field number = sound(component(
                "x",
                type("double"),
                constraint("DecimalMax", "value", "9.50", "inclusive", "false"),
                constraint("Positive"),
                constraint("Min", "value", "2")));

        assertThat(text.constraints())
                .containsExactly(
                        new Constraint(Constraint.Kind.MIN_LENGTH, "2", null),
                        new Constraint(Constraint.Kind.MAX_LENGTH, "10", null),
                        new Constraint(Constraint.Kind.STARTS_WITH, "x-", null),
                        new Constraint(Constraint.Kind.MATCHES, "^[a-z]+$", "lowercase \"only\""));
        assertThat(number.constraints())
                .containsExactly(
                        new Constraint(Constraint.Kind.GT, "0", null),
                        new Constraint(Constraint.Kind.LT, "9.50", null),
                        new Constraint(Constraint.Kind.GTE, "2", null));
    }

    static Stream<ComponentDecl> uncheckable() {
        return Stream.of(
                component("x", STRING, constraint("Min", "value", "1")),
                component("x", type("int"), constraint("Size", "min", "1")),
                component("x", type("boolean"), constraint("Pattern", "regexp", "a")),
                component("x", enumeration("Status"), constraint("Size", "max", "1")),
                component("x", record("Address"), annotation("StartsWith", "value", "a")),
                component("x", STRING, constraint("Size", "min", "-1")),
                component("x", STRING, constraint("Size", "min", "3", "max", "2")),
                component("x", STRING, constraint("Pattern", "regexp", "(")),
                component("x", STRING, constraint("Pattern", "regexp", "a", "flags", "MULTILINE")),
                component("x", type("double"), constraint("DecimalMin", "value", "x")),
                component("x", type("int"), constraint("Min", "value", "1"), constraint("DecimalMin", "value", "2")),
                component("x", STRING, constraint("Size", "min", "1", "groups", "com.acme.Strict")));
    }

    @ParameterizedTest
    @MethodSource("uncheckable")
    void refusesConstraintsThatCannotBeChecked(ComponentDecl component) {
        assertThat(problem(component).code().name()).isEqualTo("AMP1205");
    }

    @Test
    void showsTheServersTimesUnderAnyName() {
        Field made = sound(component("madeAt", type("java.time.Instant").asNullable(), annotation("CreatedAt")));
        Field own = sound(component("createdAt", type("java.time.Instant")));

        assertThat(made.origin()).isEqualTo(Field.Origin.CREATED_AT);
        assertThat(made.type()).isEqualTo(FieldType.of(Scalar.DATE_TIME, true));
        assertThat(own.origin()).isEqualTo(Field.Origin.DECLARED);
        assertThat(problem(component("at", STRING, annotation("UpdatedAt")))
                        .code()
                        .name())
                .isEqualTo("AMP1201");
        assertThat(problem(component(
                                "at",
                                type("java.time.Instant"),
                                annotation("CreatedAt"),
                                annotation("Default", "value", "2024-01-01T00:00Z")))
                        .code()
                        .name())
                .isEqualTo("AMP1701");
    }

    private Field sound(ComponentDecl component) {
        Field field = read(component);
        assertThat(problems.all()).isEmpty();
        return Objects.requireNonNull(field);
    }

    private Problem problem(ComponentDecl component) {
        Problems found = new Problems();
        new Fields(named(), found).of(component, null, false);
        assertThat(found.all()).hasSize(1);
        return found.all().get(0);
    }

    private @Nullable Field read(ComponentDecl component) {
        return new Fields(named(), problems).of(component, null, false);
    }

    private static NamedTypes named() {
        return NamedTypes.of(declarations(
                List.of(), List.of(model("Address").component("city", STRING)), enumDecl("Status", "OPEN", "DONE")));
    }

    private @Nullable Constant defaultOf(TypeDecl type, String scalar, String text) {
        return sound(withDefault(type, scalar, text)).defaultValue();
    }

    private static ComponentDecl withDefault(TypeDecl type, String scalar, String text) {
        AnnotationDecl written = new AnnotationDecl(
                SourceRef.ELSEWHERE,
                "dev.amplify4j.annotations.Default",
                Map.of("value", new ValueDecl(SourceRef.ELSEWHERE, List.of(text), List.of())));
        return scalar.isEmpty()
                ? component("x", type, written)
                : component("x", type, written, annotation("Scalar", "value", scalar));
    }

    private static AnnotationDecl constraint(String name, String... membersAndValues) {
        AnnotationDecl ours = annotation(name, membersAndValues);
        return new AnnotationDecl(ours.source(), "jakarta.validation.constraints." + name, ours.members());
    }
}
