package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.TypeDecl.Kind;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.JavaComponent.Container;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.ValueType;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import org.jspecify.annotations.Nullable;

/** From Java types to GraphQL types. */
final class Types {
    private final NamedTypes named;
    private final Problems problems;

    Types(NamedTypes named, Problems problems) {
        this.named = named;
        this.problems = problems;
    }

    /** The field's type, with the component as Java sees it. */
    record Typed(FieldType type, JavaComponent component) {}

    /**
     * The type of a component that is no relation; null when that is a problem.
     *
     * @param key the scalar that the component has as an identifier or foreign key; null when it is neither
     */
    @Nullable
    Typed of(ComponentDecl component, @Nullable Scalar key) {
        TypeDecl type = component.type();
        Container container = JavaTypes.container(type);
        if (component.json() && container != Container.OPTIONAL) {
            if (!isSpelled(component, type)) {
                return null;
            }
            JavaComponent whole = new JavaComponent(component.name(), JavaSpelling.of(type), Container.NONE);
            return new Typed(FieldType.of(Scalar.JSON, !type.nullable()), whole);
        }
        if (container != Container.NONE && type.kind() == Kind.RAW) {
            unsupported(
                    component,
                    "the raw type " + type.display() + " does not say what it holds",
                    "Write " + type.display() + "<String>");
            return null;
        }
        TypeDecl element = container == Container.NONE ? type : type.arguments().get(0);
        ValueType value = value(component, element, key);
        if (value == null || (value == Scalar.JSON && !isSpelled(component, element))) {
            return null;
        }
        JavaComponent java = new JavaComponent(component.name(), JavaSpelling.of(element), container);
        return switch (container) {
            case LIST, SET -> new Typed(new FieldType(value, true, !type.nullable(), !element.nullable()), java);
            case OPTIONAL -> new Typed(FieldType.of(value, false), java);
            default -> new Typed(FieldType.of(value, !type.nullable()), java);
        };
    }

    /** The scalar of a component as a key; null when its type cannot be one. */
    static @Nullable Scalar keyScalar(ComponentDecl component) {
        Scalar natural = JavaTypes.natural(component.type());
        AnnotationDecl forced = component.annotation("Scalar");
        boolean id = component.name().equals("id") && natural == Scalar.STRING;
        Scalar scalar = forced != null ? Scalar.valueOf(forced.text("value", "")) : id ? Scalar.ID : natural;
        return scalar == Scalar.BOOLEAN || scalar == Scalar.JSON ? null : scalar;
    }

    /** JSON is read as the very type that is written, so that must be one that code can name and JSON can hold. */
    private boolean isSpelled(ComponentDecl component, TypeDecl type) {
        if (type.kind() == Kind.RAW || type.kind() == Kind.MODEL || type.kind() == Kind.MISSING) {
            refuse(component, type);
            return false;
        }
        return type.arguments().stream().allMatch(argument -> isSpelled(component, argument));
    }

    private @Nullable ValueType value(ComponentDecl component, TypeDecl type, @Nullable Scalar key) {
        AnnotationDecl forced = component.annotation("Scalar");
        Scalar natural = JavaTypes.natural(type);
        if (forced != null) {
            return forced(component, type, forced);
        }
        AnnotationDecl email = component.annotation("Email");
        if (email != null) {
            if (natural != Scalar.STRING) {
                unfit(email.source(), type, "AWSEmail");
                return null;
            }
            return Scalar.EMAIL;
        }
        ValueType value = natural == null ? named.valueType(type) : natural;
        if (value == null || (!type.arguments().isEmpty() && value != Scalar.JSON)) {
            refuse(component, type);
            return null;
        }
        return key != null && natural == Scalar.STRING ? key : value;
    }

    private @Nullable ValueType forced(ComponentDecl component, TypeDecl type, AnnotationDecl forced) {
        Scalar scalar = Scalar.valueOf(forced.text("value", ""));
        if (JavaTypes.mayBe(type, scalar)) {
            return scalar;
        }
        if (JavaTypes.isKnown(type) || named.valueType(type) != null) {
            unfit(forced.at("value"), type, scalar.graphqlName());
        } else {
            refuse(component, type);
        }
        return null;
    }

    private void unfit(SourceRef source, TypeDecl type, String scalar) {
        problems.add(
                Code.AMP1202,
                source,
                "a Java " + type.display() + " cannot hold every " + scalar,
                "Change the Java type, or name a scalar that fits it");
    }

    private void refuse(ComponentDecl component, TypeDecl type) {
        switch (type.kind()) {
            case MISSING -> {
                // the compiler says so
            }
            case MODEL ->
                problems.add(
                        Code.AMP1301,
                        component.source(),
                        type.display() + " is a model; a record of it is referred to, not embedded",
                        "Write @BelongsTo Ref<" + type.display() + ">, or @HasMany Many<" + type.display()
                                + "> for many records");
            case RECORD ->
                unsupported(
                        component,
                        "the record " + type.display() + " has type parameters, but a GraphQL type has one shape",
                        "Use a record without type parameters, or mark it @Scalar(JSON)");
            case ARRAY -> unsupported(component, "GraphQL has lists, not Java arrays", "Use List, or String for bytes");
            case OPEN -> unsupported(component, "a wildcard or type variable has no GraphQL type", "Name the type");
            case RAW ->
                unsupported(component, "the raw type " + type.display() + " has no GraphQL type", "Name the type");
            default -> refuseClass(component, type);
        }
    }

    private void refuseClass(ComponentDecl component, TypeDecl type) {
        if (JavaTypes.container(type) != Container.NONE) {
            unsupported(
                    component,
                    "a " + type.display() + " inside another container has no GraphQL type here",
                    "Use one List, or mark it @Scalar(JSON)");
            return;
        }
        unsupported(
                component,
                "the Java type " + type.display() + " of " + component.name() + " has no GraphQL counterpart",
                JavaTypes.fix(type));
    }

    private void unsupported(ComponentDecl component, String message, String fix) {
        problems.add(Code.AMP1201, component.source(), message, fix);
    }
}
