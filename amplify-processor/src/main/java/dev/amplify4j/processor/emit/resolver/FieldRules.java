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
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
        List<Field> comparable = new ArrayList<>();
        for (Field field : model.fields()) {
            if (field.type().comparable()) {
                comparable.add(field);
            }
        }
        Map<String, List<String>> narrower =
                narrower(comparable, f -> Admission.toRead(backend, model, f), this::readable);
        if (narrower.isEmpty()) {
            return draft;
        }
        String lines = narrower.entrySet().stream()
                .map(rule ->
                        "    { fields: " + JsLiteral.of(rule.getValue()) + ", readable: " + rule.getKey() + " },\n")
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
        if (operation.dynamic().isEmpty() || !reading.coversItemsOf(operation)) {
            return reading.among(operation).admitted();
        }
        List<String> ways =
                new ArrayList<>(reading.among(operation.whateverTheItem()).ways());
        ways.add("!isAdmitted(ctx)");
        return RoleScript.any(ways);
    }

    /** What a resolver needs that writes fields. */
    ResolverDraft writtenBy(ResolverDraft draft, Access access) {
        Predicate<Field> alike = field -> access == Access.CREATE || isClearedAsWritten(field);
        List<String> rules = new ArrayList<>(rules(access, alike, ""));
        if (access == Access.UPDATE) {
            rules.addAll(rules(Access.UPDATE, alike.negate(), ", clears: false"));
            rules.addAll(rules(Access.DELETE, alike.negate(), ", clears: true"));
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

    private List<String> rules(Access access, Predicate<Field> which, String more) {
        List<Field> fields = new ArrayList<>();
        for (Field field : model.fields()) {
            boolean written =
                    access == Access.CREATE || !model.identifier().fields().contains(field.name());
            if (written && model.access().governs(field.name()) && which.test(field)) {
                fields.add(field);
            }
        }
        Map<Admission, List<String>> narrower = narrower(fields, f -> writing(f, access), Function.identity());
        if (narrower.isEmpty()) {
            return List.of();
        }
        return narrower.entrySet().stream()
                .map(rule -> "    { fields: " + JsLiteral.of(rule.getValue()) + more + ", admitted: "
                        + rule.getKey().admitted() + ", matches: "
                        + rule.getKey().matches() + " },\n")
                .toList();
    }

    /** Whether an update may set a field to null by the same right as to a value; a required one it never may. */
    private boolean isClearedAsWritten(Field field) {
        return field.type().required()
                || writing(field.name(), Access.UPDATE).isLike(writing(field.name(), Access.DELETE));
    }

    private Admission writing(String field, Access access) {
        return Admission.toWrite(backend, model, field, access).after(operation);
    }

    /** The fields that do not admit everyone whom the operation admits, by what must be asked of them. */
    private <T> Map<T, List<String>> narrower(
            List<Field> fields, Function<String, Admission> admission, Function<Admission, T> asked) {
        Map<T, List<String>> narrower = new LinkedHashMap<>();
        for (Field field : fields) {
            Admission own = admission.apply(field.name());
            if (!own.covers(operation)) {
                narrower.computeIfAbsent(asked.apply(own), a -> new ArrayList<>())
                        .add(field.name());
            }
        }
        return narrower;
    }
}
