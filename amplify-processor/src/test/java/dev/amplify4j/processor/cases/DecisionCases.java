package dev.amplify4j.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amplify4j.processor.cases.CaseFile.Case;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cases of decisions, and how their schemas share APIs: to start one for each schema would take most of the time.
 *
 * @param files files of cases
 * @param exceptions where we answer otherwise
 */
record DecisionCases(List<CaseFile> files, CaseExceptions exceptions) {
    /**
     * Cases that run on one API.
     *
     * @param schemas the schemas, by name
     * @param genericAccess whether a function may call everything
     * @param cases the cases
     */
    record Group(Map<String, JsonNode> schemas, boolean genericAccess, List<Case> cases) {
        private Set<String> types() {
            return schemas.values().stream().flatMap(Group::types).collect(Collectors.toSet());
        }

        private static Stream<String> types(JsonNode schema) {
            return Stream.of("models", "customTypes", "enums")
                    .flatMap(kind -> schema.path(kind).properties().stream().map(Map.Entry::getKey));
        }

        private boolean canTake(JsonNode schema) {
            return types(schema).noneMatch(types()::contains);
        }
    }

    static boolean wantsGenericAccess(Case one) {
        return one.body().at("/options/enableIamAccess").asBoolean();
    }

    /** The cases that run, in groups. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        running()
                .collect(Collectors.groupingBy(
                        one -> one.schema() + (wantsGenericAccess(one) ? "+" : ""), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(cases -> place(cases, groups));
        return groups;
    }

    private void place(List<Case> cases, List<Group> groups) {
        Case first = cases.get(0);
        JsonNode schema = schema(first);
        Group group = groups.stream()
                .filter(g -> g.genericAccess() == wantsGenericAccess(first) && g.canTake(schema))
                .findFirst()
                .orElseGet(() -> {
                    Group next = new Group(new LinkedHashMap<>(), wantsGenericAccess(first), new ArrayList<>());
                    groups.add(next);
                    return next;
                });
        group.schemas().put(first.schema(), schema);
        group.cases().addAll(cases);
    }

    private Stream<Case> running() {
        return all().filter(one -> !isRejected(one));
    }

    /** The cases whose schema we refuse to compile. */
    Stream<Case> rejected() {
        return all().filter(this::isRejected);
    }

    private boolean isRejected(Case one) {
        return exceptions.of(one).path("decision").asText().equals("reject");
    }

    Stream<Case> all() {
        return files.stream()
                .flatMap(file ->
                        file.cases(one -> !one.body().path("operation").asText().equals("compile")));
    }

    JsonNode schema(Case one) {
        return files.stream()
                .map(file -> file.schema(one.schema()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    Map<String, JsonNode> identities() {
        Map<String, JsonNode> identities = new TreeMap<>();
        files.forEach(file -> file.root()
                .get("identities")
                .properties()
                .forEach(identity -> identities.put(identity.getKey(), identity.getValue())));
        return identities;
    }

    /** Ids that are listed as exceptions and are of no case. */
    Set<String> unknownExceptions() {
        Set<String> unknown = new HashSet<>(exceptions.ids());
        all().forEach(one -> unknown.remove(one.id()));
        return unknown;
    }
}
