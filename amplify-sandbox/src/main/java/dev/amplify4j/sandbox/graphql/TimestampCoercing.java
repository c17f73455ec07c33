package dev.amplify4j.sandbox.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** AWSTimestamp: whole seconds since 1970, negative ones too. */
final class TimestampCoercing implements Coercing<Long, Long> {
    @Override
    public Long serialize(Object value, GraphQLContext context, Locale locale) {
        Long seconds = seconds(value);
        if (seconds == null) {
            throw new CoercingSerializeException("Unable to serialize `" + value + "` as a valid Timestamp Object.");
        }
        return seconds;
    }

    @Override
    public Long parseValue(Object value, GraphQLContext context, Locale locale) {
        Long seconds = seconds(value);
        if (seconds == null) {
            throw new CoercingParseValueException("Unable to parse `" + value + "` as a valid Timestamp Object.");
        }
        return seconds;
    }

    @Override
    public Long parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Long seconds = value instanceof IntValue literal ? seconds(literal.getValue()) : null;
        if (seconds == null) {
            throw new CoercingParseLiteralException("Unable to parse `" + value + "` as a valid Timestamp Object.");
        }
        return seconds;
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return new IntValue(BigInteger.valueOf(serialize(value, context, locale)));
    }

    private static @Nullable Long seconds(Object value) {
        if (!(value instanceof Number number)) {
            return null;
        }
        try {
            return new BigDecimal(number.toString()).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }
}
