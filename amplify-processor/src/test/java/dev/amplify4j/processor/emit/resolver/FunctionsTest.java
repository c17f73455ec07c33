package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

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
