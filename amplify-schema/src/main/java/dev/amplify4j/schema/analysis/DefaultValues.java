package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.analysis.JsonSyntax.MalformedJsonException;
import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.EnumDecl.ConstantDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.ir.Constant;
import dev.amplify4j.schema.ir.JavaType;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.ValueType;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code @Default} against the type of its component.
 *
 * <p>The default of a list is written as a JSON array, or as its elements with commas between them.
 */
final class DefaultValues {
    /** The least and the greatest values of whole numbers. */
    private static final Map<String, Integer> LIMITS = Map.of(
            "byte", (int) Byte.MAX_VALUE,
            "java.lang.Byte", (int) Byte.MAX_VALUE,
            "short", (int) Short.MAX_VALUE,
            "java.lang.Short", (int) Short.MAX_VALUE);

    private final NamedTypes named;
    private final Problems problems;

    DefaultValues(NamedTypes named, Problems problems) {
        this.named = named;
        this.problems = problems;
    }

    /** The default of a component; null when there is none, or when that is a problem. */
    @Nullable
    Constant of(ComponentDecl component, Types.Typed typed) {
        AnnotationDecl annotation = component.annotation("Default");
        if (annotation == null) {
            return null;
        }
        String text = annotation.text("value", "");
        SourceRef source = annotation.at("value");
        if (!typed.type().comparable()) {
            problems.add(
                    Code.AMP1701,
                    annotation.source(),
                    "@Default means nothing on " + component.name() + ": the custom type "
                            + typed.type().value().graphqlName() + " has no values that a text could name",
                    "Remove it");
            return null;
        }
        if (!typed.type().list()) {
            return constant(text, typed, source);
        }
        List<Constant> elements = new ArrayList<>();
        for (String element : elements(text, source)) {
            Constant constant = constant(element, typed, source);
            if (constant == null) {
                return null; // one problem is enough
            }
            elements.add(constant);
        }
        return new Constant.Elements(elements);
    }

    private List<String> elements(String text, SourceRef source) {
        String list = text.strip();
        if (!list.startsWith("[")) {
            return list.isEmpty()
                    ? List.of()
                    : Arrays.stream(list.split(",", -1)).map(String::strip).toList();
        }
        try {
            return JsonSyntax.elements(list);
        } catch (MalformedJsonException e) {
            problems.add(
                    Code.AMP1203,
                    source,
                    "the default " + list + " begins like a JSON array, but is none: " + e.getMessage(),
                    "Write a JSON array, or the elements with commas between them");
            return List.of();
        }
    }

    private @Nullable Constant constant(String text, Types.Typed typed, SourceRef source) {
        JavaType java = typed.component().type();
        if (typed.type().value() instanceof ValueType.EnumReference) {
            EnumDecl type = named.enumDecl(java.name());
            return type == null ? null : value(text, type, source);
        }
        Constant constant = scalar(text, typed.type().stored(), java.name());
        if (constant == null) {
            problems.add(
                    Code.AMP1203,
                    source,
                    "the default \"" + text + "\" is no "
                            + typed.type().value().graphqlName() + " that a Java "
                            + java.name().substring(java.name().lastIndexOf('.') + 1) + " holds",
                    "Write " + example(typed.type().stored()));
        }
        return constant;
    }

    private @Nullable Constant value(String text, EnumDecl type, SourceRef source) {
        for (ConstantDecl constant : type.constants()) {
            if (constant.name().equals(text)) {
                return new Constant.Text(GraphqlNames.of(constant));
            }
        }
        List<String> names = type.constants().stream().map(ConstantDecl::name).toList();
        String meant = Suggestion.nearest(text, names);
        problems.add(
                Code.AMP1203,
                source,
                "the enum " + type.simpleName() + " has no constant " + text,
                meant == null ? "Write one of " + names : "Did you mean \"" + meant + "\"?");
        return null;
    }

    private static @Nullable Constant scalar(String text, Scalar scalar, String javaType) {
        if (scalar != Scalar.TIMESTAMP && !ScalarTexts.fits(javaType, text)) { // seconds are read as such
            return null;
        }
        return switch (scalar) {
            case INT -> whole(text, -1L - LIMITS.getOrDefault(javaType, Integer.MAX_VALUE));
            case TIMESTAMP -> whole(text, Long.MIN_VALUE);
            case FLOAT -> decimal(text);
            case BOOLEAN -> text.equals("true") || text.equals("false") ? new Constant.Bool(text.equals("true")) : null;
            default -> ScalarTexts.isValue(scalar, text) ? new Constant.Text(text) : null;
        };
    }

    /** A whole number that is not below the least one, nor as far above zero. */
    private static @Nullable Constant whole(String text, long least) {
        try {
            long number = Long.parseLong(text);
            return number >= least && number <= -1 - least ? new Constant.Numeric(Long.toString(number)) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Constant decimal(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return Double.isFinite(number.doubleValue()) ? new Constant.Numeric(number.toString()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String example(Scalar scalar) {
        return switch (scalar) {
            case INT -> "a whole number, such as 42";
            case TIMESTAMP -> "epoch seconds, such as 1700000000";
            case FLOAT -> "a number, such as 1.5";
            case BOOLEAN -> "true or false";
            case DATE -> "a date, such as 2024-01-31";
            case TIME -> "a time, such as 10:00:00, with an offset, such as Z, when the Java type has one";
            case DATE_TIME -> "a date and time with offset, such as 2024-01-31T10:00:00Z";
            case EMAIL -> "an address, such as user@example.com";
            case PHONE -> "a number that can be called, such as +41 44 668 18 00";
            case URL -> "a URL, such as https://example.com";
            case IP_ADDRESS -> "an address, such as 127.0.0.1 or ::1";
            case JSON -> "JSON, such as {}";
            case ID, STRING -> "another text";
        };
    }
}
