package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Model;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of single fields, as far as they are narrower than what admits a caller to the operation. */
final class FieldRules {
    private final Backend backend;
    private final Model model;
    private final Admission operation;

    /**
     * Rules for an operation on a model.
     *
     * @param backend the backend that the model is of
     * @param model the model whose items are read or written
     * @param operation whom the operation admits
     */
    FieldRules(Backend backend, Model model, Admission operation) {
        this.backend = backend;
        this.model = model;
        this.operation = operation;
    }

    /** What a resolver needs that lets clients ask for fields: by filters, conditions and keys. */
    ResolverDraft askedBy(ResolverDraft draft, List<String> keys) {
        Map<Admission, List<String>> narrower = narrower(
                model.fields().stream().filter(f -> f.type().comparable()), f -> Admission.toRead(backend, model, f));
        if (narrower.isEmpty()) {
            return draft;
        }
        String lines = narrower.entrySet().stream()
                .map(rule -> "    { fields: " + JsLiteral.of(rule.getValue()) + ", readable: " + readable(rule.getKey())
                        + " },\n")
                .collect(Collectors.joining());
        draft.with("fieldReads", """
                        /** The fields that fewer may read than call this, and whether the caller may. */
                        function fieldReads(ctx) {
                          return [
                        %s  ];
                        }
                        """.formatted(lines));
        Set<Feature> features = EnumSet.of(Feature.HIDING);
        if (narrower.values().stream().flatMap(List::stream).anyMatch(keys::contains)) {
            features.add(Feature.HIDING_KEYS);
        }
        return draft.with(Map.of("KEY_FIELDS", JsLiteral.of(keys)), features);
    }

    /** Whoever sees only items that name them may read the field of these, if the field's rules say so too. */
    private String readable(Admission reading) {
        List<String> ways = new ArrayList<>(reading.ways());
        if (!operation.dynamic().isEmpty() && reading.coversItemsOf(operation)) {
            ways.add("!isAdmitted(ctx)");
        }
        return RoleScript.any(ways);
    }

    /** What a resolver needs that writes fields. */
    ResolverDraft writtenBy(ResolverDraft draft, Access access) {
        List<String> rules = new ArrayList<>(rules(access, access == Access.UPDATE ? ", clears: false" : ""));
        if (access == Access.UPDATE) {
            rules.addAll(rules(Access.DELETE, ", clears: true"));
        }
        if (rules.isEmpty()) {
            return draft;
        }
        draft.with("fieldRules", """
                        /** The rules of fields that fewer may write than call this. */
                        function fieldRules(ctx) {
                          return [
                        %s  ];
                        }
                        """.formatted(String.join("", rules)));
        return draft.with(Map.of(), EnumSet.of(Feature.FIELD_RULES));
    }

    private List<String> rules(Access access, String more) {
        Stream<Field> fields = model.fields().stream()
                .filter(f ->
                        access == Access.CREATE || !model.identifier().fields().contains(f.name()))
                .filter(f -> access != Access.DELETE || !f.type().required())
                .filter(f -> model.access().grants().stream()
                        .anyMatch(g -> g.byField().containsKey(f.name())));
        return narrower(fields, f -> Admission.toWrite(backend, model, f, access)).entrySet().stream()
                .map(rule -> "    { fields: " + JsLiteral.of(rule.getValue()) + more + ", admitted: "
                        + rule.getKey().admitted() + ", matches: "
                        + rule.getKey().matches() + " },\n")
                .toList();
    }

    private Map<Admission, List<String>> narrower(Stream<Field> fields, Function<String, Admission> admission) {
        Map<Admission, List<String>> narrower = new LinkedHashMap<>();
        fields.map(Field::name).forEach(field -> {
            Admission own = admission.apply(field);
            if (!own.covers(operation)) {
                narrower.computeIfAbsent(own, a -> new ArrayList<>()).add(field);
            }
        });
        return narrower;
    }
}
