package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amplify4j.processor.mutation.EmittedCode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions of the resolvers, each alone, with a {@code util} that does as little as they need. */
class FunctionsTest {
    private static final String ALICE = "11111111-0000-4000-8000-000000000001";
    private static final String BOB = "22222222-0000-4000-8000-000000000002";

    private static final String OWNERS = "joinedOwnersOf(%s, ['sub', 'username'])";

    private static final String UTIL = """
            let authType = 'User Pool Authorization';
            const util = {
              authType: () => authType,
              unauthorized: () => { throw new Error('Unauthorized'); },
              error: (message, type) => { throw new Error(type + ': ' + message); },
              matches: (pattern, text) => new RegExp(pattern).test(text),
              dynamodb: { toDynamoDB: (value) => ({ S: value }) },
              transform: {
                toDynamoDBFilterExpression: (filter) => JSON.stringify({ expression: filter, expressionValues: {} }),
                toDynamoDBConditionExpression: (filter) => JSON.stringify({ expression: filter, expressionValues: { a: 1 } }),
              },
            };
            const user = (claims) => ({ args: {}, env: {}, identity: { claims: claims } });
            const KEY = 'owner';
            const SORT_KEY = 'title';
            const SORT_ARGUMENT = 'title';
            const OWNER_ARGUMENTS = ['owner', 'editor'];
            const ownMatches = (ctx) => ctx.matches;
            const isAdmitted = (ctx) => ctx.admitted;
            const fieldRules = (ctx) => ctx.rules;
            const NAMED_OWNERS = ['named'];
            const KEY_FIELDS = ['slug', 'size'];
            const fieldReads = (ctx) => [{ fields: ['size', 'rank'], readable: ctx.reads }];
            """;

    private final Context js = Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    @AfterEach
    void close() {
        js.close();
    }

    @Test
    void nameTheCallerBySubAndUserName() {
        assertThat(run(OWNERS.formatted("{ sub: 's', username: 'alice' }")))
                .isEqualTo("[\"s::alice\",\"s\",\"alice\"]");
        assertThat(run(OWNERS.formatted("{ sub: 's', 'cognito:username': 'alice' }")))
                .isEqualTo("[\"s::alice\",\"s\",\"alice\"]");
        assertThat(run(OWNERS.formatted("{ sub: 's', username: 'a', 'cognito:username': 'b' }")))
                .startsWith("[\"s::a\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{ sub: 's' }",
                "{ username: 'alice' }",
                "{ sub: null, username: 'alice' }",
                "{ sub: 's', username: null }",
                "{ sub: '', username: 'alice' }",
                "{ sub: 's', username: '' }",
                "{ sub: 7, username: 'alice' }",
                "{ sub: 's', username: ['alice'] }"
            })
    void takeACallerWithoutSubOrNameForNobody(String claims) {
        assertThat(run(OWNERS.formatted(claims))).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{ email: 'a@b' }, [\"a@b\"]",
                "{ email: '' }, []",
                "{ email: 7 }, []",
                "{ email: null }, []",
                "{}, []"
            })
    void nameTheCallerByOneClaim(String claims, String owners) {
        assertThat(run("ownersOf(%s, 'email')".formatted(claims))).isEqualTo(owners);
    }

    /** Whoever may choose a claim that comes before another could otherwise be named as somebody else is. */
    @Test
    void joinNoClaimsThatCouldBeJoinedOtherwise() {
        String joined = "chosenOwnersOf(%s, ['team', 'username'])";
        assertThat(run(joined.formatted("{ team: 't', username: 'a::b' }"))).isEqualTo("[\"t::a::b\",\"t\"]");
        assertThat(run(joined.formatted("{ team: 't::a', username: 'b' }"))).isEqualTo("[]");
        assertThat(run(joined.formatted("{ team: 't:', username: 'b' }"))).isEqualTo("[]");
        String three = "chosenOwnersOf(%s, ['team', 'unit', 'username'])";
        assertThat(run(three.formatted("{ team: 't::a', unit: 'u', username: 'b' }")))
                .isEqualTo("[]");
        assertThat(run(three.formatted("{ team: 't', unit: 'u::a', username: 'b' }")))
                .isEqualTo("[]");
    }

    @Test
    void takeTheUserNameByEitherOfItsNames() {
        assertThat(run("ownersOf({ username: 'a' }, 'cognito:username')")).isEqualTo("[\"a\"]");
        assertThat(run("ownersOf({ 'cognito:username': 'a' }, 'username')")).isEqualTo("[\"a\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"API Key Authorization", "IAM Authorization", "Lambda Authorization", "other"})
    void takeNobodyForAUserWhoBringsNoToken(String authType) {
        String call = "(authType = '" + authType + "', %s(user({ sub: 's', username: 'alice' })))";
        assertThat(run(call.formatted("userPoolClaims"))).isEqualTo("{}");
        assertThat(run(call.formatted("oidcClaims"))).isEqualTo("{}");
    }

    @Test
    void keepTheTokensOfProvidersApart() {
        assertThat(run("userPoolClaims(user({ sub: 's' }))")).isEqualTo("{\"sub\":\"s\"}");
        assertThat(run("oidcClaims(user({ sub: 's' }))")).isEqualTo("{}");
        assertThat(run("(authType = 'Open ID Connect Authorization', oidcClaims(user({ sub: 's' })))"))
                .isEqualTo("{\"sub\":\"s\"}");
        assertThat(run("(authType = 'Open ID Connect Authorization', userPoolClaims(user({ sub: 's' })))"))
                .isEqualTo("{}");
        assertThat(run("userPoolClaims({ identity: {} })")).isEqualTo("{}");
        assertThat(run("(authType = 'Open ID Connect Authorization', oidcClaims({ identity: {} }))"))
                .isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({
        ALICE + ",            alice,                     true,  a plain name",
        ALICE + ", " + ALICE + ",                        true,  a pool whose user names are subs",
        ALICE + ", " + BOB + ",                          false, somebody else's sub",
        ALICE + ", 22222222-0000-4000-8000-00000000000F, false, what could be a sub in upper case",
        ALICE + ", " + BOB + "::bob,                     false, what is stored for somebody else",
        ALICE + ", x::alice,                             false, a name with a separator",
        ALICE + ", google_" + BOB + ",                   true,  a name that only holds an id"
    })
    void letANameStandForItselfOnlyWhenItIsNobodyElses(String sub, String username, boolean alone, String why) {
        String owners = run(OWNERS.formatted("{ sub: '" + sub + "', username: '" + username + "' }"));
        assertThat(owners).as(why).contains("\"" + sub + "::" + username + "\"", "\"" + sub + "\"");
        assertThat(owners.contains(",\"" + username + "\"]")).as(why).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "['a', 'b']          | [\"a\",\"b\"]",
                "'a'                 | [\"a\"]",
                "'[\"a\", \"b\"]' | [\"a\",\"b\"]",
                "'a,b'               | [\"a,b\"]",
                "''                  | []",
                "['', 'a', null, 7]  | [\"a\"]",
                "[['a']]             | []",
                "{ a: true }         | []",
                "7                   | []",
                "null                | []",
                "undefined           | []"
            })
    void readTheGroupsOfAClaim(String claim, String groups) {
        assertThat(run("groups({ g: " + claim + " }, 'g')")).isEqualTo(groups);
    }

    @Test
    void compareGroupsAsAWhole() {
        assertThat(run("isInGroup({ g: ['a', 'b'] }, 'g', ['b', 'c'])")).isEqualTo("true");
        assertThat(run("isInGroup({ g: 'super-b' }, 'g', ['b'])")).isEqualTo("false");
        assertThat(run("isInGroup({ g: ['B'] }, 'g', ['b'])")).isEqualTo("false");
        assertThat(run("isInGroup({}, 'g', ['b'])")).isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({"'s::alice', true", "alice, true", "'t::alice', false", "'', false", "NULL, false", "'alice,bob', false"
    })
    void compareOwnersAsAWhole(String stored, boolean owned) {
        String item = stored.equals("NULL") ? "{ owner: null }" : "{ owner: '" + stored + "' }";
        String match = "[{ field: 'owner', values: ['s::alice', 's', 'alice'] }]";
        assertThat(run("isMatch(" + match + ", " + item + ")")).isEqualTo(Boolean.toString(owned));
        assertThat(run("isMatch(" + match + ", {})")).isEqualTo("false");
        assertThat(run("isMatch(null, " + item + ")")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "['x', 'a'] | true",
                "['xa']     | false",
                "'a'        | false",
                "'xay'      | false",
                "[]         | false",
                "null       | false",
                "{ a: 'a' } | false"
            })
    void findAValueInAListAndNotInAText(String stored, boolean held) {
        String call = "holds({ f: " + stored + " }, { field: 'f', list: true, values: ['a'] })";
        assertThat(run(EnumSet.of(Feature.LISTED), call)).isEqualTo(Boolean.toString(held));
    }

    @Test
    void splitGroupsAsTheServiceLimitsThem() {
        assertThat(run("chunks([1, 2, 3, 4, 5, 6, 7], 3)")).isEqualTo("[[1,2,3],[4,5,6],[7]]");
        assertThat(run("chunks([1, 2, 3], 3)")).isEqualTo("[[1,2,3]]");
        assertThat(run("chunks([], 3)")).isEqualTo("[]");
    }

    /** Whose role nobody knows, its variable is empty or missing, is nobody. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{ A: 'arn:a/' }, true",
                "{ B: 'arn:a/' }, true",
                "`{ A: 'arn:b/', B: 'arn:c/' }`, false",
                "`{ A: '', B: '' }`, false",
                "{}, false",
            })
    void admitFunctionsByOneOfTheirRoles(String env, boolean admitted) {
        String call = "(authType = 'IAM Authorization', isFunction({ env: %s, identity: { userArn: 'arn:a/run' } },"
                + " ['A', 'B']))";
        assertThat(run(call.formatted(env))).isEqualTo(Boolean.toString(admitted));
    }

    @Test
    void admitOnlyTheGuestRole() {
        String guest = "(authType = 'IAM Authorization', isGuest({ env: %s, identity: { userArn: %s } }))";
        assertThat(run(guest.formatted("{ UNAUTHENTICATED_ROLE_ARN: 'a' }", "'a'")))
                .isEqualTo("true");
        assertThat(run(guest.formatted("{ UNAUTHENTICATED_ROLE_ARN: 'a' }", "'b'")))
                .isEqualTo("false");
        assertThat(run(guest.formatted("{}", "undefined"))).isEqualTo("false");
        assertThat(run(guest.formatted("{ UNAUTHENTICATED_ROLE_ARN: '' }", "''")))
                .isEqualTo("false");
        assertThat(run("isGuest({ env: { UNAUTHENTICATED_ROLE_ARN: 'a' }, identity: { userArn: 'a' } })"))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "{ userArn: 'a' }, true",
                "{ userArn: 'b' }, false",
                "\"{ userArn: 'b', cognitoIdentityPoolId: 'p', cognitoIdentityAuthType: 'authenticated' }\", true",
                "\"{ userArn: 'b', cognitoIdentityPoolId: 'p', cognitoIdentityAuthType: 'unauthenticated' }\", false",
                "\"{ userArn: 'b', cognitoIdentityPoolId: 'q', cognitoIdentityAuthType: 'authenticated' }\", false",
                "{}, false"
            })
    void admitOnlySignedInIdentities(String identity, boolean admitted) {
        String env = "{ AUTHENTICATED_ROLE_ARN: 'a', IDENTITY_POOL_ID: 'p' }";
        String call = "(authType = 'IAM Authorization', isIdentityPoolUser({ env: %s, identity: %s }))";
        assertThat(run(call.formatted(env, identity))).isEqualTo(Boolean.toString(admitted));
        assertThat(run(call.formatted("{}", "{ cognitoIdentityAuthType: 'authenticated' }")))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({"s::alice, alice", "alice, alice", "a::b::c, b::c", "'::', ''"})
    void showTheOwnersNameAlone(String stored, String shown) {
        assertThat(run("ownerName('" + stored + "')")).isEqualTo(stored.isEmpty() ? "null" : "\"" + shown + "\"");
        assertThat(run("[null, undefined, '', 7].map((owner) => ownerName(owner))"))
                .isEqualTo("[null,null,null,null]");
    }

    @Test
    void markWhatMutationsAnswer() {
        Set<Feature> features = EnumSet.of(Feature.MARKING);
        assertThat(run(features, "shown({}, { id: '1', owner: 's::alice' })"))
                .isEqualTo("{\"id\":\"1\",\"owner\":\"s::alice\",\"__operation\":\"Mutation\"}");
        assertThat(run(features, "shown({}, null)")).isEqualTo("null");
    }

    @Test
    void leaveOutFiltersThatSayNothing() {
        assertThat(run("allOf([null, undefined, {}])")).isEqualTo("null");
        assertThat(run("allOf([null, { a: 1 }, { b: 2 }])")).isEqualTo("{\"and\":[{\"a\":1},{\"b\":2}]}");
        assertThat(run("toFilter([{}]) === undefined")).isEqualTo("true");
        assertThat(run("toFilter([{ a: 1 }])")).isEqualTo("{\"expression\":{\"and\":[{\"a\":1}]}}");
        assertThat(run("toCondition([{ a: 1 }])"))
                .isEqualTo("{\"expression\":{\"and\":[{\"a\":1}]},\"expressionValues\":{\"a\":1}}");
    }

    @Test
    void takeAnExpressionAsItIsUpToDynamoDbsLimit() {
        String text = "'x'.repeat(%d) + ':value'";
        assertThat(run(expressionOf(text.formatted(4090), "{ ':value': 1 }"))).contains(":value\",");
        assertThat(run(expressionOf(text.formatted(4091), "{ ':value': 1 }")))
                .contains("x:0\"")
                .doesNotContain(":value");
    }

    @Test
    void refuseAnExpressionThatIsTooLongWhenItIsShortened() {
        String length = "JSON.parse(JSON.stringify(%s)).expression.length";
        assertThat(run(length.formatted(expressionOf("'x'.repeat(4094) + ':value'", "{ ':value': 1 }"))))
                .isEqualTo("4096");
        assertThatThrownBy(() -> run(expressionOf("'x'.repeat(4095) + ':value'", "{ ':value': 1 }")))
                .hasMessageContaining("InvalidArgumentsError");
    }

    @Test
    void readAnExpressionWithoutValues() {
        assertThat(run("expressionOf(JSON.stringify({ expression: 'x' }))")).isEqualTo("{\"expression\":\"x\"}");
    }

    private static String expressionOf(String text, String values) {
        return "expressionOf(JSON.stringify({ expression: " + text + ", expressionValues: " + values + " }))";
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`[...Array(9).keys()].reduce((inner) => ({ not: inner }), { a: { eq: 1 } })`, true",
                "`[...Array(10).keys()].reduce((inner) => ({ not: inner }), { a: { eq: 1 } })`, false",
                "`{ or: Array(100).fill({ a: { eq: 1 } }) }`, true",
                "`{ or: Array(101).fill({ a: { eq: 1 } }) }`, false",
                "`{ a: { eq: 'x'.repeat(4096 - 15) } }`, true",
                "`{ a: { eq: 'x'.repeat(4096 - 14) } }`, false"
            })
    void boundWhatIsAskedOfEveryItem(String filter, boolean allowed) {
        assertThat(run("(() => { try { return bounded(" + filter + ") !== null; } catch (e) { return false; } })()"))
                .isEqualTo(Boolean.toString(allowed));
    }

    @ParameterizedTest
    @CsvSource({"undefined, 100", "null, 100", "1, 1", "1000, 1000", "0, error", "1001, error", "-1, error"})
    void boundPages(String limit, String size) {
        assertThat(run("(() => { try { return pageSize({ limit: " + limit
                        + " }); } catch (e) { return 'error'; } })()"))
                .isEqualTo(size.equals("error") ? "\"error\"" : size);
    }

    @Test
    void askOfWrittenFieldsWhatTheirRulesAsk() {
        String asked = "askedRules({ args: { input: { body: 'x', rank: null } }, rules: [%s] })";
        String owner =
                "{ fields: ['body', 'rank', 'size'], admitted: false, matches: [{ field: 'owner', values: [%s] }]%s }";
        assertThat(run(asked.formatted(owner.formatted("'a'", ""))))
                .isEqualTo("[{\"fields\":[\"body\",\"rank\"],\"matches\":[{\"field\":\"owner\",\"values\":[\"a\"]}]}]");
        assertThat(run(asked.formatted(owner.formatted("", ", clears: false"))))
                .isEqualTo("[{\"fields\":[\"body\"],\"matches\":[]}]");
        assertThat(run(asked.formatted(owner.formatted("", ", clears: true"))))
                .isEqualTo("[{\"fields\":[\"rank\"],\"matches\":[]}]");
        assertThat(run(asked.formatted("{ fields: ['body'], admitted: true, matches: [] }")))
                .isEqualTo("[]");
        assertThat(run(asked.formatted("{ fields: ['size'], admitted: false, matches: [] }")))
                .isEqualTo("[]");
    }

    @Test
    void refuseToFindByWhatTheCallerMayNotRead() {
        assertThat(run("refuseHiddenKeys({ reads: true })")).isEqualTo("undefined");
        assertThatThrownBy(() -> run("refuseHiddenKeys({ reads: false })")).hasMessageContaining("Unauthorized");
        assertThat(run("refuseHidden({ reads: false }, { body: { eq: 'rank' } })"))
                .isEqualTo("undefined");
        assertThatThrownBy(() -> run("refuseHidden({ reads: false }, { not: [{ rank: { eq: 1 } }] })"))
                .hasMessageContaining("Unauthorized");
    }

    /** Twice as much where less than half is found, at most DynamoDB's thousand, else what is missing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "4   | 1 | 't'  | {\"items\":[0,0,1],\"nextToken\":\"t\",\"more\":true,\"size\":8}",
                "4   | 2 | 't'  | {\"items\":[0,0,1,1],\"nextToken\":\"t\",\"more\":true,\"size\":6}",
                "499 | 1 | 't'  | {\"items\":[0,0,1],\"nextToken\":\"t\",\"more\":true,\"size\":998}",
                "501 | 1 | 't'  | {\"items\":[0,0,1],\"nextToken\":\"t\",\"more\":true,\"size\":1000}",
                "4   | 1 | null | {\"items\":[0,0,1],\"nextToken\":null,\"more\":false,\"size\":8}",
                "5   | 2 | 't'  | {\"items\":[0,0,1,1],\"nextToken\":\"t\",\"more\":true,\"size\":10}",
                "8   | 8 | 't'  | {\"items\":[0,0,1,1,1,1,1,1,1,1],\"nextToken\":\"t\",\"more\":false,\"size\":0}",
                "9   | 9 | 't'  | {\"items\":[0,0],\"size\":8}"
            })
    void readOnUntilAPageIsFull(int size, int found, String nextToken, String next) {
        String ctx = "{ args: { limit: 10 }, prev: { result: { items: [0, 0], size: " + size + " } } }";
        String result = "{ items: Array(" + found + ").fill(1), nextToken: " + nextToken + " }";
        assertThat(run("readOn(" + ctx + ", " + result + ")")).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "undefined                       | {}",
                "null                            | {}",
                "{}                              | {}",
                "{ eq: null }                    | {}",
                "{ eq: 'a' }                     | {\"eq\":\"a\"}",
                "{ gt: 'a', lt: null }           | {\"gt\":\"a\"}",
                "{ gt: null, lt: 'a' }           | {\"lt\":\"a\"}",
                "{ gt: 'a', lt: 'b' }            | error",
                "{ between: ['a', 'b'] }         | {\"between\":[\"a\",\"b\"]}",
                "{ between: ['a'] }              | error",
                "{ between: ['a', 'b', 'c'] }    | error"
            })
    void takeOneConditionOfTheSortKey(String condition, String taken) {
        String call = "(() => { try { return sortCondition(" + condition + "); }"
                + " catch (e) { if (e.message.startsWith('Invalid')) { return 'error'; } throw e; } })()";
        assertThat(run(EnumSet.of(Feature.ONE_SORT_FIELD), call))
                .isEqualTo(taken.equals("error") ? "\"error\"" : taken);
    }

    @ParameterizedTest
    @CsvSource({
        "'{ }',                        true",
        "'{ sortDirection: null }',    true",
        "'{ sortDirection: ''ASC'' }', false",
        "'{ title: null }',            true",
        "'{ title: { eq: ''a'' } }',   false"
    })
    void sortNothingWithoutAPartitionKey(String args, boolean allowed) {
        String call = "(() => { try { requireKeyBeside(" + args + "); return true; } catch (e) { return false; } })()";
        assertThat(run(EnumSet.of(Feature.ONE_SORT_FIELD), call)).isEqualTo(Boolean.toString(allowed));
        assertThat(run(EnumSet.of(Feature.JOINED), call)).isEqualTo(Boolean.toString(allowed));
    }

    /** A filter may not speak of keys, so what a rule asks of one is held against the argument. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null                                                         | { owner: 'a' } | null",
                "[{ field: 'owner', values: ['a'] }]                          | {}             | same",
                "[{ field: 'owner', values: ['a'] }]                          | { owner: 'a' } | null",
                "[{ field: 'owner', values: ['b'] }]                          | { owner: 'a' } | Unauthorized",
                "[{ field: 'team', values: ['a'] }]                           | { owner: 'a' } | same",
                "[{ field: 'title', values: ['t'] }]       | { owner: 'a', title: { eq: 't' } } | null",
                "[{ field: 'title', values: ['t'] }]       | { owner: 'a', title: { ge: 't' } } | Unauthorized"
            })
    void holdRulesOfAKeyAgainstTheArgument(String matches, String args, String left) {
        String call = "(() => { const m = " + matches + "; try { const left = matchesBesideKey(m, " + args + ");"
                + " return JSON.stringify(left) === JSON.stringify(m) && left ? 'same' : left; }"
                + " catch (e) { return e.message; } })()";
        assertThat(run(EnumSet.of(Feature.ONE_SORT_FIELD), call))
                .isEqualTo(left.equals("null") ? left : "\"" + left + "\"");
    }

    @Test
    void leaveMatchesThatAreNotOfTheKeyToTheFilter() {
        String call =
                "matchesBesideKey([{ field: 'owner', values: ['b'] }, { field: 'team', values: ['x'] }], { owner: 'a' })";
        assertThat(run(EnumSet.of(Feature.ONE_SORT_FIELD), call))
                .isEqualTo("[{\"field\":\"team\",\"values\":[\"x\"]}]");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN_OWNERS", "NAMED_OWNERS"})
    void hearWhatAMatchFinds(Feature owners) {
        Set<Feature> grouped = EnumSet.of(Feature.GROUPED, owners);
        assertThat(run(grouped, "eventsOf({ field: 'team', group: true, values: ['a', 'b'] })"))
                .isEqualTo("[{\"team\":{\"eq\":\"a\"}},{\"team\":{\"eq\":\"b\"}}]");
        Set<Feature> features = EnumSet.of(Feature.GROUPED, Feature.LISTED, owners);
        assertThat(run(features, "eventsOf({ field: 'team', group: true, values: ['a', 'b'] })"))
                .isEqualTo("[{\"team\":{\"eq\":\"a\"}},{\"team\":{\"eq\":\"b\"}}]");
        assertThat(run(features, "eventsOf({ field: 'teams', group: true, list: true, values: ['a', 'b'] })"))
                .isEqualTo("[{\"teams\":{\"containsAny\":[\"a\",\"b\"]}}]");
        assertThat(run(features, "eventsOf({ field: 'owner', values: ['a'] })"))
                .isEqualTo("[{\"owner\":{\"eq\":\"a\"}}]");
        assertThat(run(features, "eventsOf({ field: 'editors', list: true, values: ['a'] })"))
                .isEqualTo("[{\"editors\":{\"contains\":\"a\"}}]");
    }

    @Test
    void hearNothingWithoutAMatchAndTenGroupsAtMost() {
        Set<Feature> features =
                EnumSet.of(Feature.ADMITTING, Feature.NO_OWNER_ARGUMENTS, Feature.GROUPED, Feature.PLAIN_OWNERS);
        String teams = "requiredEvents({ matches: [{ field: 'team', group: true, values: Array(%d).fill('a') }] })";
        assertThat(run(features, "requiredEvents({ admitted: true })")).isEqualTo("null");
        assertThat(run(features, teams.formatted(1))).isEqualTo("{\"or\":[{\"team\":{\"eq\":\"a\"}}]}");
        assertThat(run(features, teams.formatted(10) + ".or.length")).isEqualTo("10");
        assertThatThrownBy(() -> run(features, teams.formatted(11))).hasMessageContaining("TooManyGroups");
        assertThatThrownBy(() -> run(features, teams.formatted(0))).hasMessageContaining("Unauthorized");
    }

    @Test
    void hearTheOwnersThatAreNamed() {
        assertThat(run("namedOwners({ args: {} })")).isEqualTo("null");
        assertThat(run("namedOwners({ args: { owner: null, editor: 'b' } })"))
                .isEqualTo("{\"and\":[{\"editor\":{\"eq\":\"b\"}}]}");
        Set<Feature> features = EnumSet.of(Feature.OWNER_ARGUMENTS, Feature.PLAIN_OWNERS);
        String owner = "requiredEvents({ args: { owner: '%s' }, matches: [{ field: 'owner', values: ['a'] }] })";
        assertThat(run(features, owner.formatted("a"))).isEqualTo("{\"or\":[{\"owner\":{\"eq\":\"a\"}}]}");
        assertThatThrownBy(() -> run(features, owner.formatted("b"))).hasMessageContaining("Unauthorized");
    }

    @Test
    void nameNewItemsAfterTheCallerWhereNobodyIsNamed() {
        String owners =
                "[{ field: 'owner', values: ['a', 'b'] }, { field: 'editors', list: true, values: ['a', 'b'] }]";
        String fill = "(() => { const item = %s; fillOwners(item, %s, " + owners + "); return item; })()";
        assertThat(run(fill.formatted("{}", "{}"))).isEqualTo("{\"owner\":\"a\",\"editors\":[\"a\"]}");
        assertThat(run(fill.formatted("{ owner: 'c' }", "{ owner: 'c', editors: null }")))
                .isEqualTo("{\"owner\":\"c\"}");
        assertThat(
                        run(
                                "(() => { const item = {}; fillOwners(item, {}, [{ field: 'owner', values: [] }]); return item; })()"))
                .isEqualTo("{}");
    }

    @Test
    void writeUpdatesByPlaceholdersAlone() {
        assertThat(run("toUpdate({ title: 'x', body: null, size: 0 })"))
                .isEqualTo("{\"expression\":\"SET #__0 = :__0, #__2 = :__2 REMOVE #__1\","
                        + "\"expressionNames\":{\"#__0\":\"title\",\"#__1\":\"body\",\"#__2\":\"size\"},"
                        + "\"expressionValues\":{\":__0\":{\"S\":\"x\"},\":__2\":{\"S\":0}}}");
        assertThat(run("toUpdate({ body: null })"))
                .isEqualTo("{\"expression\":\" REMOVE #__0\",\"expressionNames\":{\"#__0\":\"body\"}}");
    }

    private String run(String expression) {
        return run(EnumSet.noneOf(Feature.class), expression);
    }

    /** The value of an expression as JSON. */
    private String run(Set<Feature> features, String expression) {
        return js.eval(
                        "js",
                        "(() => {\n" + UTIL + functions(features) + "return JSON.stringify(" + expression
                                + ") ?? 'undefined';\n})()")
                .asString();
    }

    /** Mutants of functions are mutants here, too. */
    private static String emitted(String function) {
        EmittedCode.called(List.of(function));
        return Objects.requireNonNull(EmittedCode.of(Map.of("f", function)).get("f"));
    }

    private static String functions(Set<Feature> features) {
        try (Stream<Path> files = Files.list(Path.of(
                Objects.requireNonNull(Script.class.getResource("function")).toURI()))) {
            return files.map(file -> file.getFileName().toString().replace(".js", ""))
                    .sorted()
                    .map(name -> emitted(Script.function(name).select(features)))
                    .collect(Collectors.joining("\n"));
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
