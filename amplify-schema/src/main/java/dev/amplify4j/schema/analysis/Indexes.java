package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The secondary indexes of all models: declared ones, and those that relations read. */
final class Indexes {
    private static final Pattern INDEX_NAME = Pattern.compile("[a-zA-Z0-9_.-]{3,255}");
    private static final Pattern FIELD_NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]*");
    private static final String NO_QUERY = "-";
    private static final int MOST_PER_TABLE = 20;

    private final Problems problems;
    private final Set<String> queries = new HashSet<>();

    private Indexes(Problems problems) {
        this.problems = problems;
    }

    static Map<String, List<Index>> of(List<Draft> models, Relations relations, Problems problems) {
        Indexes reader = new Indexes(problems);
        for (Draft model : models) {
            reader.queries.add("get" + model.name());
            reader.queries.add("list" + Names.upperFirst(Plurals.of(model.name())));
        }
        Map<String, List<Index>> byModel = new HashMap<>();
        for (Draft model : models) {
            List<Index> indexes = reader.declared(model);
            for (Draft parent : models) {
                for (Link link : relations.of(parent.decl())) {
                    if (!link.owning() && link.target().equals(model.decl())) {
                        indexes.add(relationIndex(relations.indexName(parent.decl(), link), link.foreignKeys()));
                    }
                }
            }
            reader.checkCount(model.decl(), indexes);
            byModel.put(model.name(), indexes);
        }
        return byModel;
    }

    private static Index relationIndex(String name, List<String> foreignKeys) {
        return new Index(
                name,
                foreignKeys.get(0),
                foreignKeys.subList(1, foreignKeys.size()),
                null,
                Index.Projection.ALL,
                List.of(),
                Index.Origin.RELATION);
    }

    private List<Index> declared(Draft model) {
        String name = model.name();
        List<Index> indexes = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Map<String, String> joined = new HashMap<>();
        joined.put(Names.keyName(Names.PRIMARY_KEY), "the identifier");
        for (ComponentDecl component : model.decl().components()) {
            for (AnnotationDecl annotation : component.annotations("Index")) {
                Index index = index(model, component, annotation);
                if (index == null) {
                    continue;
                }
                if (!taken.add(index.name())) {
                    problems.add(
                            Code.AMP1004,
                            annotation.at("name"),
                            name + " has two indexes named " + index.name(),
                            "Give one of them another name");
                }
                indexes.add(index);
                String twin = index.sort().size() > 1
                        ? joined.putIfAbsent(Names.keyName(index.name()), "the index " + index.name())
                        : null;
                if (twin != null && !twin.equals("the index " + index.name())) {
                    problems.add(
                            Code.AMP1004,
                            annotation.at("name"),
                            "the input types for the sort keys of the index " + index.name() + " and of " + twin
                                    + " would have one name",
                            "Give the index a name that differs in its letters and digits");
                }
            }
        }
        return indexes;
    }

    private @Nullable Index index(Draft model, ComponentDecl component, AnnotationDecl annotation) {
        IndexKeys keys = new IndexKeys(model, problems);
        Field partition = keys.partition(component, annotation);
        List<Field> sort = partition == null ? null : keys.sort(partition, annotation);
        List<Field> include = keys.include(annotation);
        if (partition == null || sort == null || include == null) {
            return null;
        }
        List<String> names = Stream.concat(Stream.of(partition), sort.stream())
                .map(Field::name)
                .toList();
        String query = queryField(model.name(), annotation, names);
        if (query != null) {
            QueryArguments.check(names, query, annotation.source(), problems);
        }
        return new Index(
                indexName(model.name(), annotation, names),
                partition.name(),
                names.subList(1, names.size()),
                query,
                Index.Projection.valueOf(annotation.text("projection", "ALL")),
                include.stream().map(Field::name).toList(),
                Index.Origin.DECLARED);
    }

    private String indexName(String model, AnnotationDecl annotation, List<String> keys) {
        String written = annotation.text("name", "");
        String name = written.isEmpty() ? Names.index(Plurals.of(model), keys) : written;
        if (!INDEX_NAME.matcher(name).matches()) {
            problems.add(
                    Code.AMP1003,
                    annotation.at("name"),
                    "\"" + name
                            + "\" cannot name an index in DynamoDB: that takes 3 to 255 of a-z, A-Z, 0-9, _, - and .",
                    written.isEmpty() ? "Name the index: @Index(name = …)" : "Change the name, or leave it out");
        }
        return name;
    }

    private @Nullable String queryField(String model, AnnotationDecl annotation, List<String> keys) {
        String written = annotation.text("queryField", "");
        if (written.equals(NO_QUERY)) {
            return null;
        }
        String query = written.isEmpty() ? Names.indexQuery(model, keys) : written;
        if (!FIELD_NAME.matcher(query).matches() || query.startsWith("__")) {
            problems.add(
                    Code.AMP1003,
                    annotation.at("queryField"),
                    "\"" + query + "\" cannot name a query in GraphQL",
                    "Use ASCII letters, digits and _, and no leading digit or __");
        } else if (!queries.add(query)) {
            problems.add(
                    Code.AMP1004,
                    annotation.at("queryField"),
                    "there is already a query named " + query,
                    "Name another queryField, or Index.NONE for no query");
        }
        return query;
    }

    private void checkCount(RecordDecl model, List<Index> indexes) {
        if (indexes.size() > MOST_PER_TABLE) {
            problems.add(
                    Code.AMP1401,
                    model.source(),
                    model.simpleName() + " has " + indexes.size() + " secondary indexes, those of relations counted;"
                            + " DynamoDB allows " + MOST_PER_TABLE,
                    "Remove " + (indexes.size() - MOST_PER_TABLE) + " of them");
        }
    }
}
