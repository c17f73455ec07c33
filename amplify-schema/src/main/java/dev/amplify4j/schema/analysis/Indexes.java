package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.analysis.Relations.Link;
import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
                    if (link.kind() != Relation.Kind.BELONGS_TO && link.target().equals(model.decl())) {
                        indexes.add(relationIndex(relations.indexName(parent.decl(), link), link.foreignKey()));
                    }
                }
            }
            reader.checkCount(model.decl(), indexes);
            byModel.put(model.name(), indexes);
        }
        return byModel;
    }

    private static Index relationIndex(String name, String foreignKey) {
        return new Index(name, foreignKey, List.of(), null, Index.Projection.ALL, List.of(), Index.Origin.RELATION);
    }

    private List<Index> declared(Draft model) {
        String name = model.name();
        List<Index> indexes = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (ComponentDecl component : model.decl().components()) {
            for (AnnotationDecl annotation : component.annotations("Index")) {
                Index index = index(name, component, annotation, model.members().field(component.name()));
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
            }
        }
        return indexes;
    }

    private @Nullable Index index(
            String model, ComponentDecl component, AnnotationDecl annotation, @Nullable Field field) {
        if (field == null) {
            return null; // a relation or a type that was reported
        }
        Scalar scalar = field.type().stored();
        if (field.type().list() || scalar == Scalar.BOOLEAN || scalar == Scalar.JSON) {
            problems.add(
                    Code.AMP1401,
                    annotation.source(),
                    component.name() + " is a " + component.type().display()
                            + ", but DynamoDB's keys are texts and numbers",
                    "Index another component");
            return null;
        }
        for (String member : List.of("sortKeys", "projection", "include")) {
            if (annotation.has(member)) {
                problems.add(
                        Code.AMP1901,
                        annotation.at(member),
                        "@Index(" + member + ") is not implemented in this release",
                        "Leave it out for now");
                return null;
            }
        }
        List<String> keys = List.of(field.name());
        String name = annotation.text("name", "");
        if (!name.isEmpty() && !INDEX_NAME.matcher(name).matches()) {
            problems.add(
                    Code.AMP1003,
                    annotation.at("name"),
                    "\"" + name
                            + "\" cannot name an index in DynamoDB: that takes 3 to 255 of a-z, A-Z, 0-9, _, - and .",
                    "Change the name, or leave it out");
        }
        return new Index(
                name.isEmpty() ? Names.index(Plurals.of(model), keys) : name,
                field.name(),
                List.of(),
                queryField(model, annotation, keys),
                Index.Projection.ALL,
                List.of(),
                Index.Origin.DECLARED);
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
