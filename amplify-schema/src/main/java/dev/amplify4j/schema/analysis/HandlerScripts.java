package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.ScriptDecl;
import dev.amplify4j.schema.ir.CustomOperation.Handler.Script;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scripts that handlers name, and the data sources that they run on. */
final class HandlerScripts {
    private static final String NO_DATA_SOURCE = "NONE_DS";
    private static final String TABLE = "Table";

    private final Set<String> models;
    private final Problems problems;

    /**
     * @param models GraphQL names of the models
     * @param problems gets what is wrong
     */
    HandlerScripts(Set<String> models, Problems problems) {
        this.models = Set.copyOf(models);
        this.problems = problems;
    }

    /** The script of a handler; null when its data source is not there. */
    @Nullable
    Script of(OperationsDecl owner, AnnotationDecl handler) {
        String resource = handler.text("js", "");
        checkFound(owner, handler, resource);
        String dataSource = handler.text("dataSource", "");
        if (dataSource.isEmpty() || dataSource.equals(NO_DATA_SOURCE)) {
            return new Script(resource, null, null);
        }
        String model = dataSource.endsWith(TABLE) && !models.contains(dataSource)
                ? dataSource.substring(0, dataSource.length() - TABLE.length())
                : dataSource;
        if (!models.contains(model)) {
            reportDataSource(handler, dataSource);
            return null;
        }
        return new Script(resource, model, null);
    }

    private void checkFound(OperationsDecl owner, AnnotationDecl handler, String resource) {
        ScriptDecl script = owner.scripts().stream()
                .filter(s -> s.resource().equals(resource))
                .findFirst()
                .orElse(null);
        if (script != null && !script.found()) {
            String meant = Suggestion.nearest(resource, script.neighbours());
            problems.add(
                    Code.AMP1806,
                    handler.at("js"),
                    "there is no resource " + resource + " on the class path",
                    meant != null
                            ? "Did you mean " + meant + "?"
                            : resource.startsWith("/") || resource.startsWith(".")
                                    ? "Name it from the root of the class path, such as handlers/like.js"
                                    : "Put it among the resources, which must be processed before the sources");
        }
    }

    private void reportDataSource(AnnotationDecl handler, String dataSource) {
        List<String> known = new ArrayList<>(models.stream().sorted().toList());
        known.add(NO_DATA_SOURCE);
        String meant = Suggestion.nearest(dataSource, known);
        problems.add(
                Code.AMP1806,
                handler.at("dataSource"),
                "there is no model and no data source " + dataSource,
                meant != null ? "Did you mean " + meant + "?" : "Name one of " + known);
    }
}
