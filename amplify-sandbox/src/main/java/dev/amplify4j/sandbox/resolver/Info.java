package dev.amplify4j.sandbox.resolver;

import java.util.List;
import java.util.Map;

/**
 * What a resolver sees as {@code ctx.info}.
 *
 * @param fieldName field that is resolved
 * @param parentTypeName type that has the field
 * @param returnTypeName named type of the field, without list and non-null; it is part of the message of
 *     {@code util.unauthorized()}
 * @param variables variables of the GraphQL request; values may be null
 * @param selectionSetList selected paths with slashes, by alias where there is one
 * @param selectionSetGraphql selection set as text; empty for a leaf
 */
public record Info(
        String fieldName,
        String parentTypeName,
        String returnTypeName,
        Map<String, Object> variables,
        List<String> selectionSetList,
        String selectionSetGraphql) {}
