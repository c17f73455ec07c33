package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.NamingKey;
import dev.amplify4j.schema.ir.ResourceNames;
import dev.amplify4j.schema.ir.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what a resolver is made of. */
final class ResolverDraft {
    /** What {@link #with(KeyFacts)} says of a key. */
    private static final Set<Feature> OF_KEYS = EnumSet.of(
            Feature.KEYED, Feature.UNKEYED, Feature.UNSORTED, Feature.SORTED, Feature.ONE_SORT_FIELD, Feature.JOINED);

    private final String handler;
    private final @Nullable Admission admission;
    private final Map<String, String> functions = new HashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final Set<Feature> features = EnumSet.noneOf(Feature.class);

    /**
     * Starts a resolver that asks nobody who they are.
     *
     * @param handler name of the handler script
     */
    ResolverDraft(String handler) {
        this.handler = handler;
        this.admission = null;
    }

    /**
     * Starts a resolver.
     *
     * @param handler name of the handler script
     * @param admission whom the field admits
     */
    ResolverDraft(String handler, Admission admission) {
        this.handler = handler;
        this.admission = admission;
        functions.putAll(admission.scripts());
        features.addAll(admission.features());
    }

    /** Adds literals by name, and lines of the scripts. */
    ResolverDraft with(Map<String, String> moreConstants, Set<Feature> moreFeatures) {
        constants.putAll(moreConstants);
        features.addAll(moreFeatures);
        return this;
    }

    /** Adds the rules of the field that is answered. */
    ResolverDraft guard(Admission reading) {
        List<String> ways = new ArrayList<>(reading.ways());
        if (!reading.dynamic().isEmpty()) {
            ways.add("isMatch(" + reading.matches() + ", item)");
        }
        if (reading.features().contains(Feature.LISTED)) {
            features.add(Feature.LISTED);
        }
        return with("mayRead", """
                        /** Whether a rule lets the caller read the field of an item. */
                        function mayRead(ctx, item) {
                          return %s;
                        }
                        """.formatted(RoleScript.any(ways))).with(Map.of(), Set.of(Feature.GUARDED));
    }

    /** Adds a function that is no script. */
    ResolverDraft with(String function, String text) {
        functions.put(function, text);
        return this;
    }

    /** Adds the key by which items are found, instead of another one. */
    ResolverDraft with(KeyFacts key) {
        boolean naming = naming().anyMatch(role -> key.attributes().contains(String.valueOf(role.field())));
        features.removeAll(OF_KEYS);
        features.add(naming ? Feature.KEYED : Feature.UNKEYED);
        return with(key.constants(), key.features());
    }

    private Stream<Role> naming() {
        return admission == null ? Stream.of() : admission.dynamic().stream();
    }

    /** Adds the index in which items are found. */
    ResolverDraft with(Index index) {
        return with(Map.of("INDEX", JsLiteral.of(index.name())), Set.of()).with(KeyFacts.of(index));
    }

    /** Reads the caller's own by the key that names them, where there is one. */
    ResolverDraft inPartitions(@Nullable NamingKey key) {
        if (key == null) {
            features.add(Feature.UNPARTITIONED);
            return this;
        }
        String index = key.index();
        if (index != null) {
            with(Map.of("OWN_INDEX", JsLiteral.of(index)), Set.of(Feature.OWN_INDEX));
        }
        return with(Map.of("OWN_KEY", JsLiteral.of(key.attributes())), Set.of(Feature.PARTITIONED));
    }

    /** Adds what is known of the fields that a mutation writes. */
    ResolverDraft with(WriteFacts fields) {
        functions.put("validate", fields.validation());
        return with(fields.constants(), fields.features());
    }

    /** Adds what is known of owners. */
    ResolverDraft with(OwnerFacts owners) {
        functions.putAll(owners.functions());
        return with(owners.constants(), owners.features());
    }

    ResolverCode code() {
        return code(handler);
    }

    /** The same facts with another handler. */
    private ResolverCode code(String otherHandler) {
        return new ResolverCode(otherHandler, features, functions, constants);
    }

    /**
     * The sections of a field that answers a page of items.
     *
     * <p>Where some callers are admitted only to certain items, most of what a request reads may not be theirs. The
     * field is then a pipeline that repeats one function until the page is full.
     */
    Stream<String> pages(String type, String field, CodeSections sections) {
        String file = ResourceNames.resolverFile(type, field);
        if (!features.contains(Feature.RESTRICTED)) {
            features.add(Feature.WHOLE);
            return Stream.of(sections.of(file, code()));
        }
        features.add(Feature.PAGED);
        return Stream.of(
                sections.of(file, code("pages")), sections.of(ResourceNames.pageFunctionFile(type, field), code()));
    }
}
