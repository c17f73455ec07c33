package dev.amplify4j.sandbox.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** AWSJSON: text on the wire, parsed for resolvers, written as text again. */
final class JsonCoercing implements Coercing<Object, String> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Objects and lists are written; text that is a JSON object or list already is left alone, as resolvers do both. */
    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof String text && (isEvent(context) || isObjectOrList(text))) {
            return text;
        }
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new CoercingSerializeException("Unable to serialize `" + value + "` as a valid JSON Object.", e);
        }
    }

    @Override
    public Object parseValue(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof String text) {
            try {
                return parse(text);
            } catch (JsonProcessingException e) {
                // falls through to the refusal: the parser's words would quote the input
            }
        }
        throw new CoercingParseValueException("Unable to parse `" + value + "` as a valid JSON Object.");
    }

    @Override
    public Object parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
        String text = value instanceof StringValue literal ? literal.getValue() : null;
        if (text != null) {
            try {
                return parse(text);
            } catch (JsonProcessingException e) {
                // falls through to the refusal, as above
            }
        }
        throw new CoercingParseLiteralException(
                "Unable to parse `" + (text != null ? text : value) + "` as a valid JSON Object.");
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(value, context, locale));
    }

    /** An event holds the mutation's answer, which was written once already. */
    private static boolean isEvent(GraphQLContext context) {
        RequestContext request = context.get(RequestContext.class);
        return request != null && request.phase() == RequestContext.Phase.EVENT;
    }

    private static boolean isObjectOrList(String text) {
        try {
            Object value = parse(text);
            return value instanceof Map || value instanceof List;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    @SuppressWarnings("NullAway") // JSON null is a value here, and graphql-java takes it as one
    private static Object parse(String text) throws JsonProcessingException {
        return MAPPER.readValue(text, Object.class);
    }
}
