package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.Expression;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** From expressions to AppSync's filter inputs. */
final class Filters {
    private Filters() {}

    /** What a write depends on; the record's identity is no matter of it. */
    static Map<String, Object> ofWrite(Expression expression, ModelType<?, ?, ?> type) {
        fields(expression)
                .filter(field -> field.equals("id") || type.keyNames().contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw new IllegalArgumentException("onlyIf(...) cannot ask for " + type.name() + "." + field
                            + ": it identifies the record. Leave it out of the condition.");
                });
        return of(expression);
    }

    private static Stream<String> fields(Expression expression) {
        if (expression instanceof Expression.Comparison c) {
            return Stream.of(c.field());
        }
        if (expression instanceof Expression.SizeComparison c) {
            return Stream.of(c.field());
        }
        if (expression instanceof Expression.And and) {
            return and.parts().stream().flatMap(Filters::fields);
        }
        if (expression instanceof Expression.Or or) {
            return or.parts().stream().flatMap(Filters::fields);
        }
        return fields(((Expression.Not) expression).part());
    }

    static Map<String, Object> of(Expression expression) {
        if (expression instanceof Expression.Comparison c) {
            return Map.of(c.field(), Map.of(c.operator(), c.operand()));
        }
        if (expression instanceof Expression.SizeComparison c) {
            return Map.of(c.field(), Map.of("size", Map.of(c.operator(), c.operand())));
        }
        if (expression instanceof Expression.And and) {
            return Map.of("and", all(and.parts()));
        }
        if (expression instanceof Expression.Or or) {
            return Map.of("or", all(or.parts()));
        }
        return Map.of("not", of(((Expression.Not) expression).part()));
    }

    private static List<Map<String, Object>> all(List<Expression> parts) {
        return parts.stream().map(Filters::of).toList();
    }
}
