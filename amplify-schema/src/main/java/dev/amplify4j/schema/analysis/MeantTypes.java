package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.RecordDecl.Visibility;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.TypeDecl.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What was meant by types that are misspelt, missing or out of sight, as far as one can tell. */
final class MeantTypes {
    /** Anything. */
    static final TypeDecl ANY = type(Kind.CLASS, "java.lang.Object");

    private static final List<String> JDK = List.of(
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Double",
            "java.lang.Boolean",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.util.UUID",
            "java.net.URI");

    /** What a misspelt name may mean, by simple name. */
    private final Map<String, TypeDecl> known = new TreeMap<>();
    /** Simple names of models. */
    private final Set<String> models;
    /** Names of types that generated code cannot see. */
    private final Set<String> hidden = new HashSet<>();

    MeantTypes(Declarations declarations) {
        this.models = declarations.models().stream().map(RecordDecl::simpleName).collect(Collectors.toSet());
        JDK.forEach(name -> known.put(name.substring(name.lastIndexOf('.') + 1), type(Kind.CLASS, name)));
        for (EnumDecl type : declarations.enums()) {
            declare(type.simpleName(), type(Kind.ENUM, type.canonicalName()), type.visibility());
        }
        for (RecordDecl type : declarations.customTypes()) {
            declare(type.simpleName(), type(Kind.RECORD, type.canonicalName()), type.visibility());
        }
        for (RecordDecl model : declarations.models()) {
            declare(model.simpleName(), type(Kind.MODEL, model.canonicalName()), Visibility.PUBLIC);
        }
    }

    private void declare(String simpleName, TypeDecl type, Visibility visibility) {
        if (visibility == Visibility.PRIVATE) {
            hidden.add(type.name());
        } else {
            known.putIfAbsent(simpleName, type);
        }
    }

    /** A relation of a type that does not exist, which Eclipse's compiler says of all of it, leads where its name hints. */
    ComponentDecl relation(ComponentDecl component) {
        String nearest = component.type().kind() == Kind.MISSING && Relations.isRelation(component)
                ? Suggestion.nearest(component.name(), models)
                : null;
        return nearest == null
                ? component
                : component.with(new TypeDecl(
                        Kind.CLASS,
                        component.annotation("HasMany") == null ? Carriers.REF : Carriers.MANY,
                        component.type().nullable(),
                        List.of(known.getOrDefault(nearest, ANY))));
    }

    /** What is missing is what it is nearest to; what cannot be seen, anything. */
    TypeDecl spelled(TypeDecl type) {
        if (type.kind() == Kind.MISSING) {
            String meant = Suggestion.nearest(type.name(), known.keySet());
            TypeDecl nearest = meant == null ? ANY : known.getOrDefault(meant, ANY);
            return type.nullable() ? nearest.asNullable() : nearest;
        }
        return hidden.contains(type.name()) ? ANY : mapArguments(type, type.kind(), this::spelled);
    }

    /** A type as JSON takes it, which sees neither models nor raw types. */
    static TypeDecl asJson(TypeDecl type) {
        boolean blank = type.kind() == Kind.MODEL || type.kind() == Kind.RAW;
        return mapArguments(type, blank ? Kind.CLASS : type.kind(), MeantTypes::asJson);
    }

    private static TypeDecl mapArguments(TypeDecl type, Kind kind, UnaryOperator<TypeDecl> change) {
        return new TypeDecl(
                kind,
                type.name(),
                type.nullable(),
                type.arguments().stream().map(change).toList());
    }

    private static TypeDecl type(Kind kind, String name) {
        return new TypeDecl(kind, name, false, List.of());
    }
}
