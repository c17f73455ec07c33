package dev.amplify4j.sandbox.resolver;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a resolver sees as {@code ctx.info}.
 *
 * @param fieldName field that is resolved
 * @param parentTypeName type that has the field
 * @param returnTypeName named type of the field, without list and non-null; it is part of the message of
 *     {@code util.unauthorized()}
 * @param variables variables of the GraphQL request; values may be null
 * @param selection what is selected of the field; asked for only when the resolver's code may read it
 */
public record Info(
        String fieldName,
        String parentTypeName,
        String returnTypeName,
        Map<String, Object> variables,
        Supplier<Selection> selection) {
    /**
     * What is selected of a field.
     *
     * @param list selected paths with slashes, by alias where there is one
     * @param graphql selection set as text; empty for a leaf
     */
    public record Selection(List<String> list, String graphql) {}
}
