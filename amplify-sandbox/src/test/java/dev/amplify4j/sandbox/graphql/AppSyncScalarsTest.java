package dev.amplify4j.sandbox.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of the nine AWS scalars. */
class AppSyncScalarsTest {
    private static final Map<String, GraphQLScalarType> SCALARS =
            AppSyncScalars.all().stream().collect(Collectors.toMap(GraphQLScalarType::getName, Function.identity()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AWSDate | 2024-02-29",
                "AWSDate | 1970-01-01Z",
                "AWSDate | 1970-01-01-07:00",
                "AWSDate | 1970-01-01+05:30",
                "AWSDate | 1970-01-01+05:30:15",
                "AWSDate | -0044-03-15",
                "AWSTime | 12:30",
                "AWSTime | 12:30:24",
                "AWSTime | 12:30:24.1",
                "AWSTime | 12:30:24.123456789Z",
                "AWSTime | 12:30:24-07:00",
                "AWSDateTime | 2024-02-29T12:30Z",
                "AWSDateTime | 2024-02-29T12:30:24Z",
                "AWSDateTime | 2024-02-29T12:30:24.123456789Z",
                "AWSDateTime | 2024-02-29T12:30:24.5+05:30",
                "AWSDateTime | 2024-02-29T12:30:24+05:30:12",
                "AWSDateTime | -0001-01-01T00:00Z",
                "AWSEmail | a.b+c@example.co.uk",
                "AWSEmail | local-part@domain-part",
                "AWSURL | https://example.com/a?b=c#d",
                "AWSURL | http://localhost:8080",
                "AWSURL | ftp://example.com",
                "AWSPhone | +1 206-555-0100",
                "AWSPhone | 2065550100",
                "AWSPhone | (206) 555-0100",
                "AWSIPAddress | 127.0.0.1",
                "AWSIPAddress | 10.0.0.0/8",
                "AWSIPAddress | ::1",
                "AWSIPAddress | ::",
                "AWSIPAddress | 2001:db8::8a2e:370:7334/64",
                "AWSIPAddress | 1:2:3:4:5:6:7:8",
                "AWSIPAddress | ::ffff:192.0.2.1"
            })
    void acceptsAndReturnsUnchanged(String scalar, String text) {
        assertThat(parse(scalar, text)).isEqualTo(text);
        assertThat(serialize(scalar, text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AWSDate | 2023-02-29",
                "AWSDate | 2024-1-1",
                "AWSDate | 2024-01-01T00:00Z",
                "AWSDate | 2024-01-01+0800",
                "AWSDate | 2024-01-01+19:00",
                "AWSDate | ''",
                "AWSTime | 24:00",
                "AWSTime | 12:60",
                "AWSTime | 1:30",
                "AWSTime | 12:30:24.",
                "AWSTime | 12:30:24.1234567890",
                "AWSTime | 12:30+0800",
                "AWSDateTime | 2024-02-29T12:30:24",
                "AWSDateTime | 2024-02-29T12:30:24+0800",
                "AWSDateTime | 2024-02-30T12:30:24Z",
                "AWSDateTime | 2024-02-29 12:30:24Z",
                "AWSDateTime | 2024-02-29",
                "AWSDateTime | tomorrow",
                "AWSEmail | a@",
                "AWSEmail | @b.c",
                "AWSEmail | a b@c.de",
                "AWSURL | example.com",
                "AWSURL | javascript:alert(1)",
                "AWSURL | http://",
                "AWSURL | http://a b",
                "AWSPhone | call me",
                "AWSPhone | 123",
                "AWSPhone | +1234567890123456",
                "AWSIPAddress | 256.0.0.1",
                "AWSIPAddress | 10.0.0.0/33",
                "AWSIPAddress | 1.2.3",
                "AWSIPAddress | ::1::",
                "AWSIPAddress | 1:2:3:4:5:6:7:8:9",
                "AWSIPAddress | 1:2:3:4:5:6:7:8::",
                "AWSIPAddress | ::1/129",
                "AWSIPAddress | localhost",
                "AWSJSON | {",
                "AWSJSON | {} {}",
                "AWSJSON | ''"
            })
    void refuses(String scalar, String text) {
        assertThatThrownBy(() -> parse(scalar, text))
                .isInstanceOf(CoercingParseValueException.class)
                .hasMessageStartingWith("Unable to parse `" + text + "` as a valid ");
    }

    @Test
    void refusesOtherTypesAndBadValuesOnTheWayOut() {
        assertThatThrownBy(() -> parse("AWSDate", 5)).isInstanceOf(CoercingParseValueException.class);
        assertThatThrownBy(() -> parse("AWSTimestamp", "5")).isInstanceOf(CoercingParseValueException.class);
        assertThatThrownBy(() -> parse("AWSTimestamp", 1.5)).isInstanceOf(CoercingParseValueException.class);
        assertThatThrownBy(() -> serialize("AWSDateTime", "2020"))
                .isInstanceOf(CoercingSerializeException.class)
                .hasMessage("Unable to serialize `2020` as a valid DateTime Object.");
    }

    @Test
    void keepsTimestampsWhole() {
        assertThat(parse("AWSTimestamp", -1)).isEqualTo(-1L);
        assertThat(serialize("AWSTimestamp", 4102444800.0)).isEqualTo(4102444800L);
    }

    @Test
    void parsesJsonForResolversAndWritesItForClients() {
        Object parsed = parse("AWSJSON", "{\"a\":[1,\"x\",null,true]}");
        assertThat(parsed).isInstanceOf(Map.class);
        assertThat(serialize("AWSJSON", parsed)).isEqualTo("{\"a\":[1,\"x\",null,true]}");
        assertThat(serialize("AWSJSON", "{\"a\":1}"))
                .as("text that is JSON already")
                .isEqualTo("{\"a\":1}");
        for (String json : List.of("\"text\"", "5", "true", "\"5\"", "[]")) {
            assertThat(serialize("AWSJSON", parse("AWSJSON", json))).isEqualTo(json);
        }
    }

    private static Object parse(String scalar, Object value) {
        return coercing(scalar).parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static Object serialize(String scalar, Object value) {
        return coercing(scalar).serialize(value, GraphQLContext.getDefault(), Locale.ROOT);
    }

    private static Coercing<?, ?> coercing(String scalar) {
        return Objects.requireNonNull(SCALARS.get(scalar)).getCoercing();
    }
}
