package dev.amplify4j.processor;

import dev.amplify4j.processor.front.ElementReader;
import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.EnumDecl.ConstantDecl;
import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.PlaceDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.RecordDecl.Shape;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.TypeDecl.Kind;
import dev.amplify4j.schema.ir.JavaName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Follows models and operations to the types that they mention: enums, custom types, and models of other modules.
 *
 * <p>A type that is compiled now is read from its source. Of one that was compiled before, the stored declaration is
 * taken, because class files know no descriptions and, up to JDK 21, no type annotations; of a type without one, or one
 * that has changed since, the class file.
 */
final class MentionedTypes {
    private final Elements elements;
    private final ElementReader reader;
    private final Rounds rounds;
    private final SourceTypes sources;
    private final StoredDeclarations earlier;
    private final Map<String, RecordDecl> models = new TreeMap<>();
    private final Map<String, RecordDecl> customTypes = new TreeMap<>();
    private final Map<String, EnumDecl> enums = new TreeMap<>();
    private final Set<String> foreign = new TreeSet<>();

    private MentionedTypes(
            Elements elements, ElementReader reader, Rounds rounds, SourceTypes sources, StoredDeclarations earlier) {
        this.elements = elements;
        this.reader = reader;
        this.rounds = rounds;
        this.sources = sources;
        this.earlier = earlier;
    }

    /**
     * Completes declarations.
     *
     * @param own what this module declares, compiled now or before
     */
    static Declarations complete(
            Declarations own,
            Elements elements,
            ElementReader reader,
            Rounds rounds,
            SourceTypes sources,
            StoredDeclarations earlier) {
        MentionedTypes types = new MentionedTypes(elements, reader, rounds, sources, earlier);
        for (RecordDecl model : own.models()) {
            types.models.put(model.canonicalName(), model);
        }
        for (RecordDecl model : own.models()) {
            types.follow(model);
        }
        for (OperationsDecl operations : own.operations()) {
            if (operations.shape() != Shape.ENUM) { // whose methods mention it itself
                types.followMethods(operations.methods());
            }
        }
        for (String model : included(own)) {
            types.addModel(model);
        }
        return types.declarations(own);
    }

    private Declarations declarations(Declarations own) {
        Set<String> read = new TreeSet<>(customTypes.keySet());
        read.addAll(enums.keySet());
        Set<String> packages = new TreeSet<>();
        for (RecordDecl model : models.values()) {
            packages.add(model.packageName());
        }
        for (OperationsDecl operations : own.operations()) {
            packages.add(operations.packageName());
        }
        List<PlaceDecl> places = new ArrayList<>();
        for (PlaceDecl place : own.places()) {
            if (isSettings(place.annotation()) || !rounds.standsIn(place, read)) {
                places.add(place);
            }
        }
        return new Declarations(
                List.copyOf(models.values()),
                List.copyOf(customTypes.values()),
                List.copyOf(enums.values()),
                own.operations(),
                reader.packages(packages),
                places,
                foreign);
    }

    /** Names in {@code @DataApi(include)}. */
    private static Set<String> included(Declarations own) {
        List<AnnotationDecl> annotations = new ArrayList<>();
        for (PlaceDecl place : own.places()) {
            annotations.add(place.annotation());
        }
        for (RecordDecl model : own.models()) {
            annotations.addAll(model.annotations());
        }
        Set<String> included = new LinkedHashSet<>();
        for (AnnotationDecl annotation : annotations) {
            if (isSettings(annotation)) {
                included.addAll(annotation.texts("include"));
            }
        }
        return included;
    }

    private static boolean isSettings(AnnotationDecl annotation) {
        return annotation.simpleName().equals("DataApi");
    }

    private void follow(RecordDecl declared) {
        follow(declared.components());
    }

    private void follow(List<ComponentDecl> components) {
        for (ComponentDecl component : components) {
            if (!component.json()) {
                add(component.type());
            }
        }
    }

    private void followMethods(Collection<MethodDecl> methods) {
        for (MethodDecl method : methods) {
            if (method.answer() != null && !method.json()) {
                add(method.answer());
            }
            follow(method.parameters());
        }
    }

    private void add(TypeDecl type) {
        switch (type.kind()) {
            case MODEL -> addModel(type.name());
            case RECORD -> addCustomType(type.name());
            case ENUM -> addEnum(type.name());
            default -> {
                if (!type.map()) {
                    for (TypeDecl argument : type.arguments()) {
                        add(argument);
                    }
                }
            }
        }
    }

    /** A model of this module that is not there waits for another processor; one of another module must be stored. */
    private void addModel(String name) {
        TypeElement type = elements.getTypeElement(name);
        if (type == null || models.containsKey(name) || sources.contain(type)) {
            return;
        }
        RecordDecl stored = earlier.model(javaName(type));
        if (stored != null) {
            models.put(name, withoutSettings(stored));
            foreign.add(name);
            follow(stored);
        }
    }

    private void addCustomType(String name) {
        TypeElement type = elements.getTypeElement(name);
        if (type == null || customTypes.containsKey(name)) {
            return;
        }
        RecordDecl read = reader.record(type);
        RecordDecl stored = isSource(type, name) ? null : earlier.customType(javaName(type));
        RecordDecl declared = stored == null ? read : remembered(read, stored);
        customTypes.put(name, declared);
        follow(declared);
    }

    private void addEnum(String name) {
        TypeElement type = elements.getTypeElement(name);
        if (type == null || enums.containsKey(name)) {
            return;
        }
        EnumDecl read = reader.enumeration(type);
        EnumDecl stored = isSource(type, name) ? null : earlier.enumeration(javaName(type));
        enums.put(name, stored != null && shape(stored).equals(shape(read)) ? stored : read);
    }

    /** Whether a type is compiled now; of one that is not, takes down whether it belongs to this module. */
    private boolean isSource(TypeElement type, String name) {
        boolean source = sources.contain(type);
        if (!source && !earlier.isOwn(javaName(type))) {
            foreign.add(name);
        }
        return source;
    }

    /** The API that a model of another module is part of there has its own settings. */
    private static RecordDecl withoutSettings(RecordDecl model) {
        return model.with(
                model.annotations().stream().filter(a -> !isSettings(a)).toList(), model.components());
    }

    private JavaName javaName(TypeElement type) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String canonical = type.getQualifiedName().toString();
        return new JavaName(
                packageName, packageName.isEmpty() ? canonical : canonical.substring(packageName.length() + 1));
    }

    /** A class file, with what it has forgotten of components that are as they were. */
    private static RecordDecl remembered(RecordDecl read, RecordDecl stored) {
        List<ComponentDecl> components = read.components().stream()
                .map(c -> {
                    ComponentDecl known = stored.component(c.name());
                    return known != null && shape(known).equals(shape(c)) ? known : c;
                })
                .toList();
        return components.equals(stored.components())
                ? stored
                : new RecordDecl(
                        read.source(),
                        read.packageName(),
                        read.nestedName(),
                        read.shape(),
                        read.visibility(),
                        read.generic(),
                        read.annotations(),
                        components,
                        stored.description());
    }

    /** What a class file knows of a component for certain. */
    private static String shape(ComponentDecl component) {
        return component.name() + " " + withoutNullness(component.type());
    }

    private static List<String> shape(EnumDecl declared) {
        return declared.constants().stream().map(ConstantDecl::name).toList();
    }

    private static TypeDecl withoutNullness(TypeDecl type) {
        return new TypeDecl(
                type.kind() == Kind.MODEL ? Kind.RECORD : type.kind(),
                type.name(),
                false,
                type.arguments().stream().map(MentionedTypes::withoutNullness).toList());
    }
}
