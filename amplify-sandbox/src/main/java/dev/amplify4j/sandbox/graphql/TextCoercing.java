package dev.amplify4j.sandbox.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A scalar whose values are text of a certain form, checked on the way in and on the way out.
 *
 * @param kind what AppSync's messages call the form, such as {@code DateTime}
 * @param accepts the form
 */
record TextCoercing(String kind, Predicate<String> accepts) implements Coercing<String, String> {
    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof String text && accepts.test(text)) {
            return text;
        }
        throw new CoercingSerializeException("Unable to serialize `" + value + "` as a valid " + kind + " Object.");
    }

    @Override
    public String parseValue(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof String text && accepts.test(text)) {
            return text;
        }
        throw new CoercingParseValueException(refusal(value));
    }

    @Override
    public String parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
        String text = value instanceof StringValue literal ? literal.getValue() : null;
        if (text != null && accepts.test(text)) {
            return text;
        }
        throw new CoercingParseLiteralException(refusal(text != null ? text : value));
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(value, context, locale));
    }

    private String refusal(Object value) {
        return "Unable to parse `" + value + "` as a valid " + kind + " Object.";
    }
}
