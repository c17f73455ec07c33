package dev.amplify4j.processor;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.sink.FilerSink;
import dev.amplify4j.schema.decl.Declarations;
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
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What compilations leave for each other: one shard per model and per interface of custom operations, and an index of
 * them.
 *
 * <p>Build tools may hand the compiler one of two records. The other is read back from its shard, as long as its type
 * still exists and is still a model.
 */
final class Shards {
    private static final String FOLDER = Plan.ROOT + "models/";
    private static final String OPERATIONS_FOLDER = Plan.ROOT + "operations/";
    private static final String INDEX = Plan.ROOT + "models.json";

    private final FilerSink sink;
    private final Elements elements;

    Shards(FilerSink sink, Elements elements) {
        this.sink = sink;
        this.elements = elements;
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
                current.customTypes(),
                current.enums(),
                List.copyOf(operations.values()),
                current.packages(),
                places);
    }

    /** The shards of all models and custom operations, and their index. */
    Stream<Artifact> artifacts(Declarations declarations) {
        List<String> names =
                declarations.models().stream().map(Shards::binaryName).sorted().toList();
        List<String> operations = declarations.operations().stream()
                .map(Shards::binaryName)
                .sorted()
                .toList();
        List<PlaceDecl> settings =
                declarations.places().stream().filter(Shards::isSetting).toList();
        Stream<Artifact> shards = declarations.models().stream()
                .map(m -> new Artifact.Resource(FOLDER + binaryName(m) + ".json", DeclarationJson.write(m)));
        Stream<Artifact> operationShards = declarations.operations().stream()
                .map(o -> new Artifact.Resource(OPERATIONS_FOLDER + binaryName(o) + ".json", DeclarationJson.write(o)));
        Artifact index = new Artifact.Resource(
                INDEX, DeclarationJson.write(new DeclarationJson.Index(names, operations, settings)));
        return Stream.of(shards, operationShards, Stream.of(index)).flatMap(artifacts -> artifacts);
    }

    private Stream<RecordDecl> readBack(String binaryName) throws IOException {
        String text = sink.read(FOLDER + binaryName + ".json");
        if (text == null) {
            return Stream.empty();
        }
        RecordDecl model = DeclarationJson.readModel(text);
        return isStill(model.canonicalName(), "Model") ? Stream.of(model) : Stream.empty();
    }

    private Stream<OperationsDecl> readOperations(String binaryName) throws IOException {
        String text = sink.read(OPERATIONS_FOLDER + binaryName + ".json");
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

    private static String binaryName(RecordDecl model) {
        return new JavaName(model.packageName(), model.nestedName()).binaryName();
    }

    private static String binaryName(OperationsDecl operations) {
        return new JavaName(operations.packageName(), operations.nestedName()).binaryName();
    }
}
