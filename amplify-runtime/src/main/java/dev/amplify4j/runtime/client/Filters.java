package dev.amplify4j.runtime.client;

import dev.amplify4j.runtime.Expression;
import java.util.List;
import java.util.Map;

/** From expressions to AppSync's filter inputs. */
final class Filters {
    private Filters() {}

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
