package dev.amplify4j.processor.emit.plan;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ResourceNames;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.plan.Resolver;
import dev.amplify4j.schema.plan.Resolver.Kind;
import dev.amplify4j.schema.plan.Resolver.Step;
import java.util.Collections;
import java.util.List;

/**
 * The resolvers of fields that answer pages.
 *
 * <p>DynamoDB applies a filter after it has read a page. Where a rule admits callers to certain items alone, a page may
 * thus be empty for them though there are more; such a field reads on, in a pipeline that repeats one function.
 */
final class PagedReading {
    /** AppSync's limit on the functions of a pipeline. */
    private static final int MOST_FUNCTIONS = 10;

    private PagedReading() {}

    /** The resolver of a field that reads items of a model in one of these ways. */
    static Resolver of(String type, String field, Model model, List<String> actions, Access... accesses) {
        String code = ResourceNames.resolverFile(type, field);
        String source = ResourceNames.dataSource(model);
        if (model.access().admitted(accesses).stream().noneMatch(Role::dynamic)) {
            return Resolver.unit(type, field, code, source, actions);
        }
        Step step = new Step(field, ResourceNames.pageFunctionFile(type, field), source, actions);
        return new Resolver(type, field, Kind.PIPELINE, code, Collections.nCopies(MOST_FUNCTIONS, step));
    }
}
