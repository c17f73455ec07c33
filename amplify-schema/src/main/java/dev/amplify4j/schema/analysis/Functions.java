package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.ir.Api;
import dev.amplify4j.schema.ir.Authorizer;
import dev.amplify4j.schema.ir.CustomOperation.Kind;
import dev.amplify4j.schema.ir.FunctionDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The Lambda functions of a backend, whoever names them: handlers, rules, or the settings of the API. */
final class Functions {
    private Functions() {}

    /**
     * Each function once, by name.
     *
     * @param ofHandlers those that handlers name
     * @param mayCall what rules let functions call, by name
     */
    static List<FunctionDefinition> of(
            Collection<FunctionDefinition> ofHandlers, Map<String, Set<Kind>> mayCall, Api api) {
        Map<String, FunctionDefinition> functions = new TreeMap<>();
        ofHandlers.forEach(f -> functions.put(f.name(), f));
        mayCall.forEach((name, kinds) -> functions.merge(
                name,
                new FunctionDefinition(name, null, false, kinds),
                (known, granted) ->
                        new FunctionDefinition(name, known.handler(), known.implementsOperations(), kinds)));
        Authorizer authorizer = api.authorizer();
        if (authorizer != null) {
            String name = authorizer.function();
            functions.putIfAbsent(name, new FunctionDefinition(name, null, false, Set.of()));
        }
        return List.copyOf(functions.values());
    }
}
