package dev.amplify4j.processor.emit.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.processor.emit.BlogBackend;
import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
            Map.of(TestBackends.OIDC, TestBackends.ALL),
            Map.of(TestBackends.LAMBDA, TestBackends.ALL),
            Map.of(TestBackends.EDITORS, TestBackends.ALL),
            Map.of(TestBackends.OIDC_EDITORS, TestBackends.ALL),
            Map.of(TestBackends.AUTHOR, TestBackends.ALL),
            Map.of(TestBackends.MAINTAINERS, TestBackends.ALL),
            Map.of(TestBackends.OIDC_OWNER, TestBackends.ALL),
            Map.of(TestBackends.TEAM, TestBackends.ALL),
            Map.of(TestBackends.TEAMS, TestBackends.ALL),
            Map.of(BlogBackend.OWNER, TestBackends.ALL, BlogBackend.AUTHENTICATED, TestBackends.ALL));

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "if (!isAdmitted(ctx)) {                               ~ if (false) {",
                "if (matches.length === 0) {                           ~ if (false) {",
                "if (filters.length === 0) {                           ~ if (false) {",
                "if (item && !isMatch(requiredMatches(ctx), item)) {       ~ if (false) {",
                "if (!isMatch(matches, item)) {                            ~ if (false) {",
                "matches.some((match) => holds(item, match))           ~ true",
                "match.values.indexOf(held) > -1                       ~ true",
                "match.values.indexOf(value) > -1)                     ~ true)",
                "typeof held !== 'string'                              ~ true",
                "{ [field]: { attributeType: 'list' } },               ~ ``",
                "  requiredMatches(ctx);                                ~ ``",
                ", matchFilter(matches)                                     ~ ``",
                "matchFilter(matches),                                      ~ ``",
                "refuseStrangers(ctx);                                 ~ ``",
                "parts.filter((part) => meansNobodyElse(part, claims.sub)) ~ parts",
                "claim.indexOf('::') === -1                            ~ true",
                "!util.matches(anySub, claim)                          ~ true",
                "shown.filter((name) => match.values.indexOf(name) > -1) ~ shown",
                "args[m.field]) || m.values.indexOf(args[m.field]) > -1 ~ args[m.field]) || true",
                "fillOwners(item, input, ownerMatches(ctx));           ~ ``",
                "input[match.field] !== null                           ~ true",
                "!parts.every((part) => isText(part))                  ~ false",
                "filter((value) => isText(value))                      ~ slice(0)",
                "filter((group) => isText(group))                      ~ slice(0)",
                "allowed.indexOf(group) > -1                           ~ true",
                "requiredEvents(ctx),                                  ~ ``",
                "namedOwners(ctx),                                     ~ ``",
                "util.authType() === 'User Pool Authorization'         ~ true",
                "util.authType() === 'API Key Authorization'           ~ true",
                "util.authType() === 'Open ID Connect Authorization'   ~ true",
                "util.authType() === 'Lambda Authorization'            ~ true",
                "ctx.identity.userArn === guestArn                     ~ true",
                "identity.userArn === userArn                          ~ true",
                "identity.cognitoIdentityPoolId === pool               ~ true",
                "identity.cognitoIdentityAuthType === 'authenticated'  ~ true",
                "identity.userArn === userArn                          ~ false",
                "(inPool &&                                            ~ (false &&",
                "refuseHidden(ctx, ctx.args);                          ~ ``",
                "refuseHidden(ctx, ctx.args.condition);                ~ ``",
                "refuseFields(askedRules(ctx), item);                  ~ ``",
                "...rules.map((rule) => matchFilter(rule.matches)),        ~ ``",
                "if (!mayRead(ctx, ctx.source)) {                      ~ if (false) {",
                "if (isMutated(ctx.source)) {                          ~ if (false) {",
                "clears === (value === null)                           ~ true",
                "if (hidden.some(                                      ~ if (false && hidden.some("
            })
    void areFoundOut(String check, String replacement) {
        assertThat(RULES.stream().anyMatch(rules -> isFoundOut(rules, check, replacement))
                        || FieldAccessTest.CHOSEN.stream().anyMatch(rules -> isFoundOut(rules, check, replacement)))
                .as("%s instead of %s", replacement, check)
                .isTrue();
    }

    private static boolean isFoundOut(Map<Role, Set<Access>> rules, String check, String replacement) {
        Oracle oracle = new Oracle(rules);
        return isFoundOut(TestBackends.of(TestBackends.note(rules, List.of())), check, replacement, mutant -> {
            AccessTest.assertReads(mutant, oracle);
            AccessTest.assertListens(mutant, oracle);
            AccessTest.assertWrites(mutant, oracle);
        });
    }

    private static boolean isFoundOut(FieldAccessTest.Rules rules, String check, String replacement) {
        return isFoundOut(
                rules.backend(), check, replacement, mutant -> FieldAccessTest.assertDecisions(mutant, rules));
    }

    private static boolean isFoundOut(
            Backend backend, String check, String replacement, Consumer<RunningBackend> comparison) {
        if (EmittedResolversTest.files(backend).values().stream().noneMatch(text -> text.contains(check))) {
            return false;
        }
        try (LocalBackend mutant = new LocalBackend(backend)) {
            EmittedResolversTest.files(backend)
                    .forEach((file, text) -> mutant.load(file, text.replace(check, replacement)));
            comparison.accept(mutant);
            return false;
        } catch (AssertionError | PolyglotException e) {
            return true;
        }
    }
}
