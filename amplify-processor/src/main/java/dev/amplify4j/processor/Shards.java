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
import dev.amplify4j.schema.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What compilations leave for each other: one shard per model, interface of operations, custom type and enum, and an index
 * of the first two.
 *
 * <p>Build tools may hand the compiler one of two records. The other is read back from its shard, as long as its type
 * still exists and is still a model. Types of other modules are read from the shards of those.
 */
final class Shards {
    private static final String MODELS = Plan.ROOT + "models/";
    private static final String CUSTOM_TYPES = Plan.ROOT + "types/";
    private static final String ENUMS = Plan.ROOT + "enums/";
    private static final String OPERATIONS = Plan.ROOT + "operations/";
    private static final String INDEX = Plan.ROOT + "models.json";

    private final FilerSink sink;
    private final Elements elements;

    Shards(FilerSink sink, Elements elements) {
        this.sink = sink;
        this.elements = elements;
    }

    /** Reads what a shard holds. */
    @FunctionalInterface
    private interface Form<T> {
        T read(String json) throws IOException;
    }

    /** Adds the models and settings of earlier compilations that this one was not handed. */
    Declarations merge(Declarations current) {
        Map<String, RecordDecl> models = new TreeMap<>();
        Map<String, OperationsDecl> operations = new TreeMap<>();
        List<PlaceDecl> places = new ArrayList<>(current.places());
        String text = sink.read(INDEX);
        if (text != null) {
            try {
                DeclarationJson.Index index = DeclarationJson.readIndex(text);
                for (String name : index.models()) {
                    readBack(name).forEach(m -> models.put(m.canonicalName(), m));
                }
                for (String name : index.operations()) {
                    readOperations(name).forEach(o -> operations.put(o.canonicalName(), o));
                }
                boolean settled = places.stream().anyMatch(Shards::isSetting)
                        || current.models().stream()
                                .anyMatch(m -> !m.annotations("DataApi").isEmpty());
                if (!settled) {
                    index.places().stream().filter(this::stillStands).forEach(places::add);
                }
            } catch (IOException e) {
                models.clear();
                operations.clear(); // written by another release: a full compilation writes it anew
            }
        }
        current.models().forEach(m -> models.put(m.canonicalName(), m));
        current.operations().forEach(o -> operations.put(o.canonicalName(), o));
        return new Declarations(
                List.copyOf(models.values()),
                List.of(),
                List.of(),
                List.copyOf(operations.values()),
                List.of(),
                places,
                Set.of());
    }

    /** The stored declaration of a model of another module; null when there is none. */
    @Nullable
    RecordDecl model(JavaName type) {
        return stored(MODELS, type, DeclarationJson::readRecord);
    }

    /** The stored declaration of a custom type, of this module or another one; null when there is none. */
    @Nullable
    RecordDecl customType(JavaName type) {
        return stored(CUSTOM_TYPES, type, DeclarationJson::readRecord);
    }

    /** The stored declaration of an enum, of this module or another one; null when there is none. */
    @Nullable
    EnumDecl enumeration(JavaName type) {
        return stored(ENUMS, type, DeclarationJson::readEnum);
    }

    /** The shards of everything that this module declares, and their index. */
    Stream<Artifact> artifacts(Declarations declarations) {
        List<RecordDecl> models = declarations.models().stream()
                .filter(m -> isOwn(declarations, m.canonicalName()))
                .toList();
        List<String> names =
                models.stream().map(m -> name(m).binaryName()).sorted().toList();
        List<String> operations = declarations.operations().stream()
                .map(o -> name(o).binaryName())
                .sorted()
                .toList();
        List<PlaceDecl> settings =
                declarations.places().stream().filter(Shards::isSetting).toList();
        return Stream.of(
                        models.stream().map(m -> shard(MODELS, name(m), DeclarationJson.write(m))),
                        declarations.customTypes().stream()
                                .filter(t -> isOwn(declarations, t.canonicalName()))
                                .map(t -> shard(CUSTOM_TYPES, name(t), DeclarationJson.write(t))),
                        declarations.enums().stream()
                                .filter(e -> isOwn(declarations, e.canonicalName()))
                                .map(e -> shard(ENUMS, name(e), DeclarationJson.write(e))),
                        declarations.operations().stream()
                                .map(o -> shard(OPERATIONS, name(o), DeclarationJson.write(o))),
                        Stream.of(new Artifact.Resource(
                                INDEX, DeclarationJson.write(new DeclarationJson.Index(names, operations, settings)))))
                .flatMap(s -> s);
    }

    /** Whether a type that was compiled before belongs to this module. */
    boolean isOwn(JavaName type) {
        return sink.holdsClass(type);
    }

    private static boolean isOwn(Declarations declarations, String canonicalName) {
        return !declarations.foreign().contains(canonicalName);
    }

    private static Artifact shard(String folder, JavaName name, String json) {
        return new Artifact.Resource(folder + name.binaryName() + ".json", json);
    }

    private <T> @Nullable T stored(String folder, JavaName type, Form<T> form) {
        String path = folder + type.binaryName() + ".json";
        String text = sink.holdsClass(type) ? sink.read(path) : sink.readBeside(type, path);
        try {
            return text == null ? null : form.read(text);
        } catch (IOException e) {
            return null; // written by another release
        }
    }

    private Stream<RecordDecl> readBack(String binaryName) throws IOException {
        String text = sink.read(MODELS + binaryName + ".json");
        if (text == null) {
            return Stream.empty();
        }
        RecordDecl model = DeclarationJson.readRecord(text);
        return isStill(model.canonicalName(), "Model") ? Stream.of(model) : Stream.empty();
    }

    private Stream<OperationsDecl> readOperations(String binaryName) throws IOException {
        String text = sink.read(OPERATIONS + binaryName + ".json");
        if (text == null) {
            return Stream.empty();
        }
        OperationsDecl operations = DeclarationJson.readOperations(text);
        return isStill(operations.canonicalName(), "Operations") ? Stream.of(operations) : Stream.empty();
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

    private static JavaName name(RecordDecl declared) {
        return new JavaName(declared.packageName(), declared.nestedName());
    }

    private static JavaName name(OperationsDecl declared) {
        return new JavaName(declared.packageName(), declared.nestedName());
    }

    private static JavaName name(EnumDecl declared) {
        return new JavaName(declared.packageName(), declared.nestedName());
    }
}
