package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.ir.Constraint;
import dev.amplify4j.schema.ir.Constraint.Kind;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.JavaComponent.Container;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of {@code jakarta.validation} and ours against the type of their component. */
final class Constraints {
    private static final String JAKARTA = "jakarta.validation.constraints.";

    /** Something in it is no white space. */
    private static final String NOT_BLANK = "(?s).*\\S.*";

    private static final Set<Scalar> NUMBERS = EnumSet.of(Scalar.INT, Scalar.FLOAT, Scalar.TIMESTAMP);
    private static final Set<Scalar> NO_TEXTS = EnumSet.of(Scalar.BOOLEAN, Scalar.JSON);

    private final ComponentDecl component;
    private final FieldType type;
    private final Problems problems;
    private final List<Constraint> found = new ArrayList<>();

    private Constraints(ComponentDecl component, FieldType type, Problems problems) {
        this.component = component;
        this.type = type;
        this.problems = problems;
    }

    /** The constraints of a component, in the order in which they are checked. */
    static List<Constraint> of(ComponentDecl component, FieldType type, Problems problems) {
        Constraints reader = new Constraints(component, type, problems);
        component.annotations().stream().filter(Constraints::isConstraint).forEach(reader::read);
        return reader.found.stream()
                .sorted(Comparator.comparing(Constraint::kind))
                .toList();
    }

    /** Whether an annotation constrains values; {@code @Email} names a scalar instead. */
    static boolean isConstraint(AnnotationDecl annotation) {
        String name = annotation.simpleName();
        return (annotation.type().startsWith(JAKARTA) && !name.equals("Email"))
                || name.equals("StartsWith")
                || name.equals("EndsWith");
    }

    private void read(AnnotationDecl annotation) {
        if (annotation.onElement() && JavaTypes.container(component.type()) == Container.NONE) {
            wrong(
                    annotation,
                    "",
                    "the server does not look into a " + component.type().display(),
                    "Remove @" + annotation.simpleName());
            return;
        }
        if (!annotation.texts("groups").isEmpty()
                || !annotation.texts("payload").isEmpty()) {
            wrong(
                    annotation,
                    annotation.texts("groups").isEmpty() ? "payload" : "groups",
                    "the server knows neither groups nor payloads of constraints",
                    "Remove them");
            return;
        }
        switch (annotation.simpleName()) {
            case "Size" -> size(annotation);
            case "Pattern" -> pattern(annotation);
            case "StartsWith" -> text(annotation, Kind.STARTS_WITH);
            case "EndsWith" -> text(annotation, Kind.ENDS_WITH);
            case "Positive" -> number(annotation, Kind.GT, "0");
            case "PositiveOrZero" -> number(annotation, Kind.GTE, "0");
            case "Negative" -> number(annotation, Kind.LT, "0");
            case "NegativeOrZero" -> number(annotation, Kind.LTE, "0");
            case "NotNull" -> isRequired(annotation);
            case "NotEmpty" -> {
                if (isRequired(annotation)) {
                    length(annotation, 1, Integer.MAX_VALUE);
                }
            }
            case "NotBlank" -> {
                if (isRequired(annotation)) {
                    matches(annotation, NOT_BLANK);
                }
            }
            case "Min", "DecimalMin" ->
                number(annotation, inclusive(annotation) ? Kind.GTE : Kind.GT, annotation.text("value", ""));
            case "Max", "DecimalMax" ->
                number(annotation, inclusive(annotation) ? Kind.LTE : Kind.LT, annotation.text("value", ""));
            default ->
                wrong(
                        annotation,
                        "",
                        "the server cannot check @" + annotation.simpleName(),
                        "Remove it, or use @Size, @Pattern, @NotEmpty, @NotBlank, a bound of numbers such as @Min,"
                                + " @StartsWith or @EndsWith");
        }
    }

    private static boolean inclusive(AnnotationDecl annotation) {
        return annotation.text("inclusive", "true").equals("true");
    }

    /** The schema says already that a value must not be null, unless it says the opposite. */
    private boolean isRequired(AnnotationDecl annotation) {
        boolean ofElements = annotation.onElement() && type.list();
        boolean required = ofElements ? type.elementRequired() : type.required();
        if (!required) {
            wrong(
                    annotation,
                    "",
                    component.name() + " is both @" + annotation.simpleName() + " and nullable",
                    "Keep one of them");
        }
        return required;
    }

    private void size(AnnotationDecl annotation) {
        int min = Integer.parseInt(annotation.text("min", "0"));
        int max = Integer.parseInt(annotation.text("max", String.valueOf(Integer.MAX_VALUE)));
        if (min < 0 || max < min) {
            wrong(
                    annotation,
                    min < 0 ? "min" : "max",
                    "no length is between " + min + " and " + max,
                    "Write 0 <= min <= max");
        } else {
            length(annotation, min, max);
        }
    }

    private void length(AnnotationDecl annotation, int min, int max) {
        if (!(type.list() && !annotation.onElement()) && !isText()) {
            unfit(annotation, "a length");
            return;
        }
        if (min > 0) {
            add(annotation, Kind.MIN_LENGTH, String.valueOf(min));
        }
        if (max < Integer.MAX_VALUE) {
            add(annotation, Kind.MAX_LENGTH, String.valueOf(max));
        }
    }

    private void pattern(AnnotationDecl annotation) {
        String regexp = annotation.text("regexp", "");
        if (!annotation.texts("flags").isEmpty()) {
            wrong(
                    annotation,
                    "flags",
                    "the server knows no flags of regular expressions",
                    "Write them into the expression, such as (?i) for CASE_INSENSITIVE");
            return;
        }
        try {
            Pattern.compile(regexp);
        } catch (PatternSyntaxException e) {
            wrong(annotation, "regexp", "the regular expression is none: " + e.getDescription(), "Correct it");
            return;
        }
        matches(annotation, regexp);
    }

    private void matches(AnnotationDecl annotation, String regexp) {
        if (!isText()) {
            unfit(annotation, "a text");
        } else {
            add(annotation, Kind.MATCHES, regexp);
        }
    }

    private void text(AnnotationDecl annotation, Kind kind) {
        if (!isText()) {
            unfit(annotation, "a text");
        } else {
            add(annotation, kind, annotation.text("value", ""));
        }
    }

    private void number(AnnotationDecl annotation, Kind kind, String operand) {
        if (!(type.value() instanceof Scalar scalar) || !NUMBERS.contains(scalar)) {
            unfit(annotation, "a number");
            return;
        }
        try {
            add(annotation, kind, new BigDecimal(operand).toString());
        } catch (NumberFormatException e) {
            wrong(annotation, "value", "\"" + operand + "\" is no number", "Write a number, such as 1.5");
        }
    }

    private boolean isText() {
        return type.value() instanceof Scalar scalar && !NUMBERS.contains(scalar) && !NO_TEXTS.contains(scalar);
    }

    private void add(AnnotationDecl annotation, Kind kind, String operand) {
        boolean ofElements = annotation.onElement() && type.list();
        if (found.stream().anyMatch(c -> c.kind() == kind && c.ofElements() == ofElements && kind != Kind.MATCHES)) {
            wrong(
                    annotation,
                    "value",
                    component.name() + " has two constraints of this kind",
                    "Keep the one that is narrower");
            return;
        }
        found.add(new Constraint(kind, operand, message(annotation), ofElements));
    }

    private static @Nullable String message(AnnotationDecl annotation) {
        String message = annotation.text("message", "");
        return message.isEmpty() ? null : message;
    }

    private void unfit(AnnotationDecl annotation, String checked) {
        problems.add(
                Code.AMP1205,
                annotation.source(),
                "@" + annotation.simpleName() + " checks " + checked + ", but " + component.name() + " is "
                        + (type.list() ? "a list of " : "a ") + type.value().graphqlName(),
                "Remove it, or use a constraint for this type");
    }

    private void wrong(AnnotationDecl annotation, String member, String message, String fix) {
        problems.add(Code.AMP1205, annotation.at(member), message, fix);
    }
}
