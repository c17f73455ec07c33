package dev.amplify4j.sandbox.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts recorded from the service, as in the public snapshots of localstack/appsync-utils. */
@NullUnmarked // a null that is not expected fails the test
class UtilTest {
    private static @org.jspecify.annotations.Nullable Object json(String expression) {
        return ResolverRig.evaluate("JSON.stringify(" + expression + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "toDynamoDB('test')|{\"S\":\"test\"}",
                "toDynamoDB(12345)|{\"N\":12345}",
                "toDynamoDB(true)|{\"BOOL\":true}",
                "toDynamoDB(null)|null",
                "toNull()|{\"NULL\":null}",
                "toBinary('foo')|{\"B\":\"foo\"}",
                "toStringSet(['foo','bar'])|{\"SS\":[\"foo\",\"bar\"]}",
                "toNumberSet([1,23,4.56])|{\"NS\":[1,23,4.56]}",
                "toBinarySet(['foo'])|{\"BS\":[\"foo\"]}",
                "toNumber(12345)|{\"N\":12345}",
                "toBoolean(true)|{\"BOOL\":true}",
                "toMap({foo:'bar'})|{\"M\":{\"foo\":{\"S\":\"bar\"}}}",
                "toDynamoDB(['foo','foo'])|{\"L\":[{\"S\":\"foo\"},{\"S\":\"foo\"}]}",
                "toString(null)|null",
                "toNumber(null)|null",
                "toBoolean(null)|null",
                "toBinary(null)|null",
                "toStringSet(null)|null",
                "toList(null)|null",
                "toMap(null)|null",
                "toMapValues(null)|null",
                "toList(['foo',123,{bar:'baz'}])|{\"L\":[{\"S\":\"foo\"},{\"N\":123},{\"M\":{\"bar\":{\"S\":\"baz\"}}}]}",
                "toMapValues({foo:'bar',beep:['boop'],n:null})|{\"foo\":{\"S\":\"bar\"},\"beep\":{\"L\":[{\"S\":\"boop\"}]},\"n\":{\"NULL\":null}}",
                "toS3Object('foo','bar','baz')|{\"S\":\"{\\\"s3\\\":{\\\"key\\\":\\\"foo\\\",\\\"bucket\\\":\\\"bar\\\",\\\"region\\\":\\\"baz\\\"}}\"}"
            })
    void dynamodbTypesAsRecorded(String call, String expected) {
        assertThat(json("util.dynamodb." + call)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{ title: { contains: 'x' } }|(contains(#title,:title_contains))",
                "{ id: { attributeExists: true }, version: { eq: 1 } }|(attribute_exists(#id)) AND (#version = :version_eq)",
                "{ v: { eq: 'x' } }|(#v = :v_eq)",
                "{ v: { ne: 'x' } }|(#v <> :v_ne)",
                "{ v: { contains: 'x' } }|(contains(#v,:v_contains))",
                "{ v: { notContains: 'x' } }|(NOT contains(#v,:v_notContains))",
                "{ v: { beginsWith: 'x' } }|(begins_with(#v,:v_beginsWith))",
                "{ v: { between: [1, 9, 3] } }|(#v BETWEEN :v_between_start AND :v_between_end)",
                "{ v: { in: ['a', 'b'] } }|(#v IN (:v_in_0, :v_in_1))",
                "{ v: { in: [] } }|(null)",
                "{ v: { attributeExists: false } }|(attribute_not_exists(#v))",
                "{ v: { attributeType: 'string' } }|(attribute_type(#v,:v_attributeType))",
                "{ v: { size: { gt: 2, lt: 5 } } }|((size(#v) > :v_size_gt) AND (size(#v) < :v_size_lt))",
                "{ v: { size: { size: { gt: 1 } } } }|(size(#v) > :v_size_size_gt)",
                "{ v: { size: { attributeExists: true } } }|(attribute_exists(size(#v)))",
                "{ a: { eq: 1 }, b: { eq: 2 } }|(#a = :a_eq) AND (#b = :b_eq)",
                "{ v: { ge: 1, le: 5 } }|((#v >= :v_ge) AND (#v <= :v_le))",
                "{ and: [{ a: { eq: 1 } }] }|(#a = :and_0_a_eq)",
                "{ and: [{ or: [{ a: { eq: 1 } }, { b: { eq: 2 } }] }, { c: { eq: 3 } }] }|(((#a = :and_0_or_0_a_eq) OR (#b = :and_0_or_1_b_eq)) AND (#c = :and_1_c_eq))",
                "{ not: { and: [{ a: { eq: 1 } }, { b: { eq: 2 } }] } }|(NOT ((#a = :not_and_0_a_eq) AND (#b = :not_and_1_b_eq)))",
                "{ not: { not: { a: { eq: 1 } } } }|(NOT (NOT (#a = :not_not_a_eq)))",
                "{ a: { eq: 1 }, b: {} }|(#a = :a_eq) AND ",
                "{ and: [{ a: { eq: 1 } }, {}] }|((#a = :and_0_a_eq) AND )",
                "{ not: {} }|(NOT )",
                "{ 'a.b': { eq: 1 } }|(#a.b = :a.b_eq)"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void expressionsAsRecorded(String filter, String expected) {
        assertThat(ResolverRig.evaluate(
                        "JSON.parse(util.transform.toDynamoDBFilterExpression(" + filter + ")).expression"))
                .isEqualTo(expected);
    }

    @Test
    void filterExpressionIsJsonTextWithNamesAndValues() {
        assertThat(ResolverRig.evaluate(
                        "util.transform.toDynamoDBConditionExpression({ content: { contains: 'foo' } })"))
                .isEqualTo(
                        "{\"expression\":\"(contains(#content,:content_contains))\",\"expressionNames\":{\"#content\":\"content\"},\"expressionValues\":{\":content_contains\":{\"S\":\"foo\"}}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "null",
                "[]",
                "'text'",
                "{ v: { foo: 1 } }",
                "{ v: 1 }",
                "{ a: { b: { eq: 1 } } }",
                "{ and: {} }",
                "{ and: [null] }",
                "{ not: [] }",
                "{ v: { between: [1] } }",
                "{ v: { in: 1 } }",
                "{ v: { attributeExists: 1 } }",
                "{ v: { attributeType: 'S' } }",
                "{ v: { size: 3 } }"
            })
    void filtersThatCannotBeExpressedAreNull(String filter) {
        assertThat(ResolverRig.evaluate("util.transform.toDynamoDBFilterExpression(" + filter + ")"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{ a: { eq: 1 }, b: { eq: 2 } }|[[a eq 1, b eq 2]]",
                "{ a: { eq: 1, ne: 2 } }|[[a eq 1], [a ne 2]]",
                "{ or: [{ a: { eq: 1 } }, { b: { eq: 2 } }] }|[[a eq 1], [b eq 2]]",
                "{ and: [{ a: { eq: 1 } }, { or: [{ b: { eq: 2 } }, { c: { eq: 3 } }] }] }|[[a eq 1, b eq 2], [a eq 1, c eq 3]]",
                "{ a: { eq: 1 }, and: [{ b: { eq: 2 } }] }, ['b']|[[a eq 1]]",
                "{ a: { eq: 1 } }, [], { r1: { gte: 250 }, r2: { eq: 'p' } }|[[a eq 1, r1 gte 250], [a eq 1, r2 eq p]]",
                "{}, [], { r1: { eq: 1 } }|[[r1 eq 1]]",
                "{ a: {} }|[]",
                "{ and: [] }|[]"
            })
    void subscriptionFiltersAsRecorded(String arguments, String expected) {
        assertThat(
                        String.valueOf(
                                ResolverRig.evaluate(
                                        "util.transform.toSubscriptionFilter(" + arguments
                                                + ").filterGroup.map((group) => group.filters.map((f) => `${f.fieldName} ${f.operator} ${f.value}`))")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "util.matches('^a*b$', 'aaab')|true",
                "util.matches('^a*b$', 'aaabc')|false",
                "util.base64Encode('äb')|w6Ri",
                "util.base64Decode('w6Ri')|äb",
                "util.urlEncode('a b&c')|a+b%26c",
                "util.urlDecode('a+b%26c')|a b&c",
                "'a.b.c'.replace('[.]', '-')|a-b.c",
                "'a.b.c'.replaceAll('\\\\.', '-')|a-b-c",
                "JSON.parse('{no') === ''|true",
                "[3, 1, 2].sort().join('')|123",
                "util.time.epochMilliSecondsToISO8601(1700000000123)|2023-11-14T22:13:20.123Z",
                "util.time.parseISO8601ToEpochMilliSeconds('2023-11-14T22:13:20.123Z')|1700000000123",
                "util.time.epochMilliSecondsToSeconds(1700000000999)|1700000000",
                "util.time.epochMilliSecondsToFormatted(0, 'yyyy-MM-dd HH:mm', 'Europe/Berlin')|1970-01-01 01:00",
                "util.time.parseFormattedToEpochMilliSeconds('1970-01-01 01:00', 'yyyy-MM-dd HH:mm', 'Europe/Berlin')|0",
                "util.autoId().length|36",
                "util.autoKsuid().length|27",
                "util.autoUlid().length|26",
                "util.math.roundNum(1.5)|2",
                "util.math.maxVal(1, 2)|2",
                "util.str.normalize('e\u0301', 'nfc')|\u00e9",
                "util.escapeJavaScript(`it's`)|it\\'s",
                "util.xml.toMap('<posts><post id=\"7\"><title>a</title><tag>x</tag><tag>y</tag></post></posts>').posts.post.tag[1]|y",
                "util.xml.toJsonString('<a><b>1</b><c/></a>')|{\"a\":{\"b\":1,\"c\":\"\"}}",
                "util.xml.toJsonString('<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>')|null",
                "JSON.stringify(util.http.copyHeaders({ Host: 'h', 'X-Amz-Date': 'd', Accept: 'a' }))|{\"Accept\":\"a\"}"
            })
    void otherUtilities(String expression, String expected) {
        assertThat(ResolverRig.evaluate("`${" + expression + "}`")).isEqualTo(expected);
    }

    @Test
    void timeIsNow() {
        long before = System.currentTimeMillis();
        Object now = ResolverRig.evaluate("[util.time.nowEpochMilliSeconds(), util.time.nowISO8601()]");

        assertThat(String.valueOf(now)).matches("\\[\\d{13}, \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z]");
        assertThat(((Number) ((java.util.List<?>) now).get(0)).longValue()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void sandboxSaysWhatItLacks() {
        try (ResolverRig lacking = new ResolverRig()
                .none(
                        "Mutation",
                        "it",
                        ResolverRig.handlers("util.transform.toElasticsearchQueryDSL({});", "return 1;"))
                .start()) {
            assertThat(lacking.call("it", Map.of()).errors())
                    .singleElement()
                    .extracting(ResolverError::message)
                    .isEqualTo("util.transform.toElasticsearchQueryDSL is not supported by the sandbox.");
        }
    }
}
