package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever takes one check out of the resolvers is found out by the comparison with the oracle. */
class MutantsTest {
    private static final List<Map<Role, Set<Access>>> RULES = List.of(
            Map.of(BlogBackend.OWNER, TestBackends.ALL),
            Map.of(BlogBackend.GUEST, TestBackends.ALL),
            Map.of(TestBackends.IDENTITY_POOL, TestBackends.ALL),
            Map.of(TestBackends.API_KEY, TestBackends.ALL),
            Map.of(BlogBackend.AUTHENTICATED, TestBackends.ALL),
            Map.of(TestBackends.OIDC, TestBackends.ALL));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "if (!isAdmitted(ctx)) {                              | if (false) {",
                "if (!user) {                                         | if (false) {",
                "`if (!user || !namesNobodyElse(user)) {`             | if (!user) {",
                "if (item && !owns(requiredOwners(ctx), item)) {      | if (false) {",
                "owners.indexOf(item[OWNER_FIELD]) > -1               | true",
                "  requiredOwners(ctx);                               | ``",
                ", ownedBy(owners)                                    | ``",
                "refuseStrangers(ctx);                                | ``",
                "namesNobodyElse(user) ?                              | true ?",
                "user.username.indexOf('::') === -1                   | true",
                "!util.matches(sub, user.username)                    | true",
                "indexOf(owner) === -1                                | indexOf(owner) === -2",
                ", ofOwner]                                           | ]",
                "item[OWNER_FIELD] = user.owner;                      | ``",
                "isText(sub) && isText(username)                      | true",
                "isText(sub) &&                                       | ``",
                "&& isText(username)                                  | ``",
                "util.authType() !== 'User Pool Authorization'        | false",
                "util.authType() === 'User Pool Authorization'        | true",
                "util.authType() === 'API Key Authorization'          | true",
                "util.authType() === 'Open ID Connect Authorization'  | true",
                "ctx.identity.userArn === guestArn                    | true",
                "identity.userArn === userArn                         | true",
                "identity.cognitoIdentityPoolId === pool              | true",
                "identity.cognitoIdentityAuthType === 'authenticated' | true",
                "identity.userArn === userArn                         | false",
                "(inPool &&                                           | (false &&"
            })
    void areFoundOut(String check, String replacement) {
        assertThat(RULES.stream().anyMatch(rules -> isFoundOut(rules, check, replacement)))
                .as("%s instead of %s", replacement, check)
                .isTrue();
    }

    private static boolean isFoundOut(Map<Role, Set<Access>> rules, String check, String replacement) {
        Backend backend = TestBackends.of(TestBackends.note(rules, List.of()));
        if (EmittedResolversTest.files(backend).values().stream().noneMatch(text -> text.contains(check))) {
            return false;
        }
        try (LocalBackend mutant = new LocalBackend(backend, text -> text.replace(check, replacement))) {
            Oracle oracle = new Oracle(rules);
            AccessTest.assertReads(mutant, oracle);
            AccessTest.assertListens(mutant, oracle);
            AccessTest.assertWrites(mutant, oracle);
            return false;
        } catch (AssertionError | PolyglotException e) {
            return true;
        }
    }
}
