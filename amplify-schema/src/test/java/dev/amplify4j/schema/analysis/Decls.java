package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.PlaceDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.TypeDecl.Kind;
import dev.amplify4j.schema.decl.ValueDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes declarations down as a record would, without a compiler. */
final class Decls {
    private Decls() {}

    static final TypeDecl STRING = type("java.lang.String");

    private static final Set<String> CONSTRAINTS = Set.of(
            "Size", "Pattern", "Min", "Max", "DecimalMin", "DecimalMax", "Positive", "Negative", "Email", "NotNull");

    static TypeDecl type(String name) {
        return new TypeDecl(name.indexOf('.') < 0 ? Kind.PRIMITIVE : Kind.CLASS, name, false, List.of());
    }

    static TypeDecl list(TypeDecl element) {
        return new TypeDecl(Kind.CLASS, "java.util.List", false, List.of(element));
    }

    static TypeDecl ref(String model) {
        return carrier("dev.amplify4j.model.Ref", model);
    }

    static TypeDecl many(String model) {
        return carrier("dev.amplify4j.model.Many", model);
    }

    static AnnotationDecl annotation(String name, String... membersAndValues) {
        Map<String, ValueDecl> members = new LinkedHashMap<>();
        for (int i = 0; i < membersAndValues.length; i += 2) {
            members.put(
                    membersAndValues[i],
                    new ValueDecl(SourceRef.ELSEWHERE, List.of(membersAndValues[i + 1].split(",")), List.of()));
        }
        String type =
                (CONSTRAINTS.contains(name) ? "jakarta.validation.constraints." : "dev.amplify4j.annotations.") + name;
        return new AnnotationDecl(SourceRef.ELSEWHERE, type, members);
    }

    static AnnotationDecl allow(String strategy, String... to) {
        return to.length == 0
                ? annotation("Auth", "allow", strategy)
                : annotation("Auth", "allow", strategy, "to", String.join(",", to));
    }

    static TypeDecl record(String name) {
        return new TypeDecl(Kind.RECORD, "com.acme." + name, false, List.of());
    }

    static TypeDecl enumeration(String name) {
        return new TypeDecl(Kind.ENUM, "com.acme." + name, false, List.of());
    }

    static TypeDecl generic(String name, TypeDecl... arguments) {
        return new TypeDecl(Kind.CLASS, name, false, List.of(arguments));
    }

    static ComponentDecl component(String name, TypeDecl type, AnnotationDecl... own) {
        return new ComponentDecl(SourceRef.ELSEWHERE, name, type, List.of(own), "");
    }

    static EnumDecl enumDecl(String name, String... constants) {
        return new EnumDecl(
                SourceRef.ELSEWHERE,
                "com.acme",
                name,
                RecordDecl.Visibility.PUBLIC,
                List.of(),
                Stream.of(constants)
                        .map(c -> new EnumDecl.ConstantDecl(SourceRef.ELSEWHERE, c, List.of(), ""))
                        .toList(),
                "");
    }

    /** Declarations of models with the custom types and enums that they mention. */
    static Declarations declarations(List<ModelBuilder> models, List<ModelBuilder> customTypes, EnumDecl... enums) {
        return new Declarations(
                models.stream().map(ModelBuilder::build).toList(),
                customTypes.stream().map(ModelBuilder::build).toList(),
                List.of(enums),
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }

    static ModelBuilder model(String name) {
        return new ModelBuilder(name);
    }

    static Declarations declarations(ModelBuilder... models) {
        return new Declarations(
                List.of(models).stream().map(ModelBuilder::build).toList(), List.of());
    }

    static Declarations declarations(AnnotationDecl dataApi, ModelBuilder... models) {
        return new Declarations(
                List.of(models).stream().map(ModelBuilder::build).toList(),
                List.of(new PlaceDecl("com.acme", "the package com.acme", dataApi)));
    }

    /** Settings with which callers of every mode can come. */
    static AnnotationDecl dataApiWithAllProviders() {
        return annotation(
                "DataApi",
                Map.of(
                        "oidc",
                        annotation("Oidc", "providerName", "p", "issuerUrl", "https://issuer.example"),
                        "lambdaAuthorizer",
                        annotation("LambdaAuthorizer", "function", "authorizer")));
    }

    static AnnotationDecl annotation(String name, Map<String, AnnotationDecl> nested) {
        Map<String, ValueDecl> members = new LinkedHashMap<>();
        nested.forEach((member, annotation) ->
                members.put(member, new ValueDecl(SourceRef.ELSEWHERE, List.of(), List.of(annotation))));
        return new AnnotationDecl(SourceRef.ELSEWHERE, "dev.amplify4j.annotations." + name, members);
    }

    private static TypeDecl carrier(String carrier, String model) {
        TypeDecl target = new TypeDecl(Kind.MODEL, "com.acme." + model, false, List.of());
        return new TypeDecl(Kind.CLASS, carrier, false, List.of(target));
    }

    static final class ModelBuilder {
        private final String name;
        private final List<AnnotationDecl> annotations = new ArrayList<>();
        private final List<ComponentDecl> components = new ArrayList<>();
        private String packageName = "com.acme";

        private ModelBuilder(String name) {
            this.name = name;
        }

        ModelBuilder in(String otherPackage) {
            packageName = otherPackage;
            return this;
        }

        ModelBuilder with(AnnotationDecl annotation) {
            annotations.add(annotation);
            return this;
        }

        ModelBuilder id() {
            return component("id", STRING);
        }

        ModelBuilder component(String component, TypeDecl type, AnnotationDecl... own) {
            components.add(new ComponentDecl(SourceRef.ELSEWHERE, component, type, List.of(own), ""));
            return this;
        }

        RecordDecl build() {
            return new RecordDecl(
                    SourceRef.ELSEWHERE,
                    packageName,
                    name,
                    RecordDecl.Shape.RECORD,
                    RecordDecl.Visibility.PUBLIC,
                    false,
                    annotations,
                    components,
                    "");
        }
    }
}
