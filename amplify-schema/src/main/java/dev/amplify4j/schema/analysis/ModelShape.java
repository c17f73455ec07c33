package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.RecordDecl.Shape;
import dev.amplify4j.schema.decl.RecordDecl.Visibility;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Models are records that generated code in their package can name. */
final class ModelShape {
    private ModelShape() {}

    /** Reports what is no such record and returns the rest. */
    static List<RecordDecl> check(List<RecordDecl> models, Problems problems) {
        List<RecordDecl> records = new ArrayList<>();
        for (RecordDecl model : models) {
            if (model.shape() == Shape.LOCAL_RECORD) {
                problems.add(
                        Code.AMP1002,
                        model.source(),
                        "the model " + model.simpleName()
                                + " is declared inside a method, where nothing else can name it",
                        "Move the record to the top level or into a type");
            } else if (model.shape() != Shape.RECORD) {
                problems.add(
                        Code.AMP1001,
                        model.source(),
                        "@Model is on the " + model.shape().name().toLowerCase(Locale.ROOT) + " " + model.simpleName()
                                + ", but models are records: immutable values with one constructor",
                        "Make it a record: record " + model.simpleName() + "(String id, …) {}");
            } else if (model.visibility() == Visibility.PRIVATE) {
                problems.add(
                        Code.AMP1002,
                        model.source(),
                        "generated code cannot see " + model.nestedName() + ": it, or a type around it, is private or"
                                + " protected",
                        "Make it public or package-private");
            } else if (model.generic()) {
                problems.add(
                        Code.AMP1002,
                        model.source(),
                        "the model " + model.simpleName() + " has type parameters; a table has one shape",
                        "Remove the type parameters");
            } else {
                records.add(model);
            }
        }
        return records;
    }
}
