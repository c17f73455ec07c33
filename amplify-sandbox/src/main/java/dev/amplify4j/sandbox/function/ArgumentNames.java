package dev.amplify4j.sandbox.function;

import java.util.List;

/** The arguments of a field in the schema's order, which is that of a Java method's parameters. */
@FunctionalInterface
public interface ArgumentNames {
    /**
     * The arguments of a field.
     *
     * @param typeName GraphQL type
     * @param fieldName field of that type
     * @return names in the schema's order; empty when there is no such field
     */
    List<String> of(String typeName, String fieldName);
}
