package dev.amplify4j.processor;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.sink.FilerSink;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.PlaceDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.json.DeclarationJson;
import dev.amplify4j.schema.json.DeclarationJson.Module;
import dev.amplify4j.schema.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What compilations leave for each other: the declarations of a module.
 *
 * <p>Build tools may hand the compiler one of two records. The other is taken from what the last compilation left, as long
 * as its type still exists and is still a model. Types of other modules are taken from what those left.
 */
final class StoredDeclarations {
    private static final String RESOURCE = Plan.ROOT + "models.json";

    private final FilerSink sink;
    private final Elements elements;
    private final Map<String, Module> others = new HashMap<>();
    private @Nullable Module own;

    StoredDeclarations(FilerSink sink, Elements elements) {
        this.sink = sink;
        this.elements = elements;
    }

    /** Adds the models and settings of earlier compilations that this one was not handed. */
    Declarations merge(Declarations current) {
        Module stored = own();
        Map<String, RecordDecl> models = new TreeMap<>();
        for (RecordDecl model : stored.models()) {
            if (isStill(model.canonicalName(), "Model")) {
                models.put(model.canonicalName(), model);
            }
        }
        Map<String, OperationsDecl> operations = new TreeMap<>();
        for (OperationsDecl each : stored.operations()) {
            if (isStill(each.canonicalName(), "Operations")) {
                operations.put(each.canonicalName(), each);
            }
        }
        List<PlaceDecl> places = new ArrayList<>(current.places());
        if (!isSettled(current)) {
            for (PlaceDecl place : stored.places()) {
                if (stillStands(place)) {
                    places.add(place);
                }
            }
        }
        for (RecordDecl model : current.models()) {
            models.put(model.canonicalName(), model);
        }
        for (OperationsDecl each : current.operations()) {
            operations.put(each.canonicalName(), each);
        }
        return new Declarations(
                List.copyOf(models.values()),
                List.of(),
                List.of(),
                List.copyOf(operations.values()),
                List.of(),
                places,
                Set.of());
    }

    private static boolean isSettled(Declarations current) {
        for (PlaceDecl place : current.places()) {
            if (isSetting(place)) {
                return true;
            }
        }
        for (RecordDecl model : current.models()) {
            if (model.annotation("DataApi") != null) {
                return true;
            }
        }
        return false;
    }

    /** The stored declaration of a model of another module; null when there is none. */
    @Nullable
    RecordDecl model(JavaName type) {
        return find(of(type).models(), type);
    }

    /** The stored declaration of a custom type, of this module or another one; null when there is none. */
    @Nullable
    RecordDecl customType(JavaName type) {
        return find(of(type).customTypes(), type);
    }

    /** The stored declaration of an enum, of this module or another one; null when there is none. */
    @Nullable
    EnumDecl enumeration(JavaName type) {
        return of(type).enums().stream()
                .filter(e -> e.canonicalName().equals(type.canonicalName()))
                .findFirst()
                .orElse(null);
    }

    /** Everything that this module declares. */
    Artifact artifact(Declarations declarations) {
        Set<String> foreign = declarations.foreign();
        List<EnumDecl> enums = new ArrayList<>();
        for (EnumDecl type : declarations.enums()) {
            if (!foreign.contains(type.canonicalName())) {
                enums.add(type);
            }
        }
        List<PlaceDecl> settings = new ArrayList<>();
        for (PlaceDecl place : declarations.places()) {
            if (isSetting(place)) {
                settings.add(place);
            }
        }
        Module module = new Module(
                own(declarations.models(), foreign),
                declarations.operations(),
                own(declarations.customTypes(), foreign),
                enums,
                settings);
        return new Artifact.Resource(RESOURCE, DeclarationJson.write(module));
    }

    private static List<RecordDecl> own(List<RecordDecl> records, Set<String> foreign) {
        List<RecordDecl> own = new ArrayList<>();
        for (RecordDecl each : records) {
            if (!foreign.contains(each.canonicalName())) {
                own.add(each);
            }
        }
        return own;
    }

    /** Whether a type that was compiled before belongs to this module. */
    boolean isOwn(JavaName type) {
        return sink.holdsClass(type);
    }

    /** What the module of a type that was compiled before declared. */
    private Module of(JavaName type) {
        if (isOwn(type)) {
            return own();
        }
        String root = sink.rootOf(type);
        return root == null ? Module.EMPTY : others.computeIfAbsent(root, r -> read(sink.readIn(r, RESOURCE)));
    }

    private Module own() {
        if (own == null) {
            own = read(sink.read(RESOURCE));
        }
        return own;
    }

    private static Module read(@Nullable String json) {
        try {
            return json == null ? Module.EMPTY : DeclarationJson.read(json);
        } catch (IOException e) {
            return Module.EMPTY; // written by another release: a full compilation writes it anew
        }
    }

    private static @Nullable RecordDecl find(List<RecordDecl> records, JavaName type) {
        return records.stream()
                .filter(r -> r.canonicalName().equals(type.canonicalName()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a type exists and still has an annotation. */
    private boolean isStill(String canonicalName, String annotation) {
        TypeElement type = elements.getTypeElement(canonicalName);
        return type != null
                && type.getAnnotationMirrors().stream()
                        .anyMatch(a -> a.getAnnotationType()
                                .asElement()
                                .getSimpleName()
                                .contentEquals(annotation));
    }

    private boolean stillStands(PlaceDecl place) {
        return elements.getPackageElement(place.packageName()) != null;
    }

    private static boolean isSetting(PlaceDecl place) {
        return place.annotation().simpleName().equals("DataApi");
    }
}
