package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.RecordDecl;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The models of a backend, by their records. */
final class ModelNames {
    private final Map<String, RecordDecl> byJavaName;
    private final Set<String> declared;

    private ModelNames(Map<String, RecordDecl> byJavaName, Set<String> declared) {
        this.byJavaName = byJavaName;
        this.declared = declared;
    }

    /**
     * Names the sound models of a backend.
     *
     * @param models records that are models
     * @param declared everything that is marked as a model, sound or not
     */
    static ModelNames of(List<RecordDecl> models, List<RecordDecl> declared) {
        Map<String, RecordDecl> byJavaName = new TreeMap<>();
        models.forEach(m -> byJavaName.put(m.canonicalName(), m));
        return new ModelNames(
                byJavaName, declared.stream().map(RecordDecl::canonicalName).collect(Collectors.toSet()));
    }

    /** The GraphQL name of a model. */
    String of(RecordDecl model) {
        return GraphqlNames.of(model);
    }

    /** Whether a type is marked as a model of this backend, sound or not. */
    boolean isDeclared(String canonicalName) {
        return declared.contains(canonicalName);
    }

    /** The sound model of a record's canonical name; null when there is none. */
    @Nullable
    RecordDecl model(String canonicalName) {
        return byJavaName.get(canonicalName);
    }

    List<RecordDecl> models() {
        return List.copyOf(byJavaName.values());
    }
}
