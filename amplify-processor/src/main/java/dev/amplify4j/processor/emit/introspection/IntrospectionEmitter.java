package dev.amplify4j.processor.emit.introspection;

import dev.amplify4j.processor.emit.Artifact;
import dev.amplify4j.processor.emit.Emitter;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.json.JsonText;
import dev.amplify4j.schema.plan.Plan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Emits {@code model-introspection.json}, version 1 of the format. */
public final class IntrospectionEmitter implements Emitter {
    private static final int VERSION = 1;

    @Override
    public Stream<Artifact> emit(Backend backend) {
        return Stream.of(new Artifact.Resource(Plan.INTROSPECTION_RESOURCE, JsonText.write(introspection(backend))));
    }

    private static Map<String, Object> introspection(Backend backend) {
        Map<String, Object> introspection = new LinkedHashMap<>();
        introspection.put("version", VERSION);
        introspection.put("models", models(backend));
        introspection.put("enums", CustomTypeEntries.enums(backend));
        introspection.put("nonModels", CustomTypeEntries.nonModels(backend));
        putUnlessEmpty(introspection, "queries", CustomOperationEntries.of(CustomOperation.Kind.QUERY, backend));
        putUnlessEmpty(introspection, "mutations", CustomOperationEntries.of(CustomOperation.Kind.MUTATION, backend));
        putUnlessEmpty(
                introspection, "subscriptions", CustomOperationEntries.of(CustomOperation.Kind.SUBSCRIPTION, backend));
        putUnlessEmpty(introspection, "inputs", CustomTypeEntries.inputs(backend));
        return introspection;
    }

    private static Map<String, Object> models(Backend backend) {
        RelationKeys relationKeys = new RelationKeys(backend);
        Map<String, Object> models = new LinkedHashMap<>();
        for (Model model : backend.models()) {
            models.put(model.name(), ModelEntry.of(model, relationKeys));
        }
        return models;
    }

    private static void putUnlessEmpty(Map<String, Object> introspection, String name, Map<String, Object> entries) {
        if (!entries.isEmpty()) {
            introspection.put(name, entries);
        }
    }
}
