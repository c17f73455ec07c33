package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.analysis.GraphqlNames.Written;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.EnumDecl.ConstantDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that GraphQL allows, each one once within its type. */
final class LegalNames {
    private static final Pattern TYPE = Pattern.compile("[A-Z][_0-9A-Za-z]*");
    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]*");
    private static final Set<String> NO_ENUM_VALUES = Set.of("true", "false", "null");
    private static final String NAMED = ", or give it another GraphQL name with @Named";

    private LegalNames() {}

    static void check(RecordDecl type, String kind, Problems problems) {
        checkType(GraphqlNames.written(type), type.source(), kind, "Rename the record" + NAMED, problems);
        Map<String, ComponentDecl> fields = new HashMap<>();
        for (ComponentDecl component : type.components()) {
            Written name = GraphqlNames.written(component);
            checkName(name, "a field", "Rename the component", problems);
            ComponentDecl twin = fields.putIfAbsent(name.text(), component);
            if (twin != null) {
                problems.add(
                        Code.AMP1004,
                        name.source(),
                        component.name() + " and " + twin.name() + " would both be the field " + name.text() + " of "
                                + type.simpleName(),
                        "Give one of them another name with @Named");
            }
        }
    }

    /** The name of a field, an argument or a custom operation. */
    static void checkName(Written name, String kind, String fix, Problems problems) {
        checkOnlyName(name, kind, fix + NAMED, problems);
    }

    /** The name of a field that nothing declares; it is legal when there is no problem. */
    static boolean checkOnlyName(Written name, String kind, String fix, Problems problems) {
        boolean legal = NAME.matcher(name.text()).matches() && !name.text().startsWith("__");
        if (!legal) {
            problems.add(
                    Code.AMP1003,
                    name.source(),
                    "\"" + name.text() + "\" cannot name " + kind + " in GraphQL: that takes an ASCII letter or _, then"
                            + " ASCII letters, digits and _, and never starts with __",
                    fix);
        }
        return legal;
    }

    static void check(EnumDecl type, Problems problems) {
        checkType(GraphqlNames.written(type), type.source(), "an enum", "Rename the enum" + NAMED, problems);
        Map<String, ConstantDecl> values = new HashMap<>();
        for (ConstantDecl constant : type.constants()) {
            Written name = GraphqlNames.written(constant);
            if (!NAME.matcher(name.text()).matches()
                    || name.text().startsWith("__")
                    || NO_ENUM_VALUES.contains(name.text())) {
                problems.add(
                        Code.AMP1003,
                        name.source(),
                        "\"" + name.text()
                                + "\" cannot be a value of an enum in GraphQL: that takes an ASCII letter or _,"
                                + " then ASCII letters, digits and _, never starts with __, and is not true, false or"
                                + " null",
                        "Rename the constant" + NAMED);
            }
            ConstantDecl twin = values.putIfAbsent(name.text(), constant);
            if (twin != null) {
                problems.add(
                        Code.AMP1004,
                        name.source(),
                        constant.name() + " and " + twin.name() + " would both be the value " + name.text() + " of "
                                + type.simpleName(),
                        "Give one of them another name with @Named");
            }
        }
        if (type.constants().isEmpty()) {
            problems.add(
                    Code.AMP1201,
                    type.source(),
                    "the enum " + type.simpleName() + " has no constants, but a GraphQL enum has at least one value",
                    "Add a constant");
        }
    }

    /** The names of all types that are written, models, custom types and enums. */
    static void check(List<RecordDecl> models, List<RecordDecl> customTypes, List<EnumDecl> enums, Problems problems) {
        models.forEach(m -> check(m, "a model", problems));
        customTypes.forEach(t -> check(t, "a custom type", problems));
        enums.forEach(e -> check(e, problems));
    }

    /** The name of a Java type is one in upper camel case; {@code @Named} may give any that GraphQL has. */
    private static void checkType(Written name, SourceRef type, String kind, String fix, Problems problems) {
        boolean named = !name.source().equals(type);
        Pattern legal = named ? NAME : TYPE;
        if (!legal.matcher(name.text()).matches() || name.text().startsWith("_")) {
            problems.add(
                    Code.AMP1003,
                    name.source(),
                    "\"" + name.text() + "\" cannot name " + kind
                            + " in GraphQL: that takes an " + (named ? "" : "upper-case ")
                            + "ASCII letter, then ASCII letters, digits and _",
                    fix);
        }
    }
}
