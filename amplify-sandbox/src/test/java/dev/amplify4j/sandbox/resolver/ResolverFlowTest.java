package dev.amplify4j.sandbox.resolver;

import static dev.amplify4j.sandbox.resolver.ResolverRig.handlers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@NullUnmarked // a null that is not expected fails the test
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResolverFlowTest {
    private final ResolverRig rig = new ResolverRig();

    @BeforeAll
    void start() {
        rig.none("Query", "echo", handlers("return { payload: ctx.args };", "return ctx.result;"))
                .none("Query", "context", handlers("return {};", "return ctx;"))
                .none("Query", "selection", handlers("return {};", "return ctx.info.selectionSetList;"))
                .none(
                        "Query",
                        "fail",
                        handlers(
                                "util.appendError('first', 'A'); util.error('second', 'B', { d: 1 }, { i: 2 });",
                                "return 1;"))
                .none("Query", "partial", handlers("return {};", "util.appendError('careful'); return { id: 1 };"))
                .none("Query", "deny", handlers("util.unauthorized();", "return 1;"))
                .none("Query", "bug", handlers("return {};", "return ctx.nothing.at.all;"))
                .none("Query", "early", handlers("runtime.earlyReturn({ early: true });", "return 'late';"))
                .none("Query", "who", handlers("return {};", "return [util.authType(), ctx.identity];"))
                .none("Query", "write", handlers("ctx.stash = {};", "return 1;"))
                .none("Query", "noResponse", ResolverRig.UTILS + "export function request() { return {}; }")
                .none(
                        "Subscription",
                        "onTodo",
                        handlers(
                                "return { payload: null };",
                                "extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter({ owner: { eq: 'alice' } }));"
                                        + " return null;"))
                .none(
                        "Query",
                        "filterInQuery",
                        handlers("return {};", "extensions.setSubscriptionFilter({ filterGroup: [] }); return 1;"))
                .pipeline(
                        "Mutation",
                        "steps",
                        handlers(
                                "ctx.args.added = 1; ctx.stash.s = ['r']; return 'start';",
                                "return [ctx.prev.result, ctx.stash.s, ctx.args.added];"),
                        handlers(
                                "ctx.stash.s.push('a'); return { payload: ctx.prev.result + ' a' };",
                                "return ctx.result;"),
                        handlers(
                                "ctx.stash.s.push('b'); return { payload: ctx.prev.result + ' b' };",
                                "return ctx.result;"))
                .pipeline(
                        "Mutation",
                        "skipping",
                        handlers("return 'start';", "return 'end of ' + ctx.prev.result;"),
                        handlers("runtime.earlyReturn(ctx.prev.result + ' next');", "return 'never';"),
                        handlers(
                                "runtime.earlyReturn(ctx.prev.result + ' end', { skipTo: 'END' });", "return 'never';"),
                        handlers("util.error('not reached');", "return 1;"))
                .pipeline(
                        "Mutation",
                        "skippingAll",
                        handlers("runtime.earlyReturn('at once');", "return ctx.result;"),
                        handlers("util.error('not reached');", "return 1;"))
                .start();
    }

    @AfterAll
    void stop() {
        rig.close();
    }

    @Test
    void noneGivesThePayload() {
        assertThat(rig.call("echo", Map.of("a", List.of(1, "b", true))).value())
                .isEqualTo(Map.of("a", List.of(1, "b", true)));
    }

    @Test
    void contextHasWhatAppSyncShows() {
        Object value =
                rig.call("context", Map.of("a", 1), Map.of("id", "s"), null).value();

        assertThat(value)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("args", Map.of("a", 1))
                .containsEntry("arguments", Map.of("a", 1))
                .containsEntry("source", Map.of("id", "s"))
                .containsEntry("identity", null)
                .containsEntry("env", Map.of("IDENTITY_POOL_ID", "eu-west-1:pool"))
                .containsEntry(
                        "info", Map.of("fieldName", "context", "parentTypeName", "Query", "variables", Map.of("v", 1)));
        assertThat(String.valueOf(value)).contains("x-a=1", "x-b=[1, 2]").doesNotContain("secret");
    }

    @Test
    void selectionSetIsThereThoughNotInJson() {
        assertThat(rig.call("selection", Map.of()).value()).isEqualTo(List.of("id", "author/name"));
    }

    @Test
    void errorEndsTheResolverAndKeepsAppendedOnes() {
        assertThat(rig.call("fail", Map.of()))
                .isEqualTo(new Resolution(
                        null,
                        List.of(
                                new ResolverError("first", "A", null, null),
                                new ResolverError("second", "B", Map.of("d", 1), Map.of("i", 2))),
                        null));
    }

    @Test
    void appendedErrorGoesWithTheValue() {
        assertThat(rig.call("partial", Map.of()))
                .isEqualTo(
                        new Resolution(Map.of("id", 1), List.of(new ResolverError("careful", null, null, null)), null));
    }

    @Test
    void unauthorizedNamesFieldAndReturnType() {
        assertThat(rig.call("deny", Map.of()).errors())
                .containsExactly(
                        new ResolverError("Not Authorized to access deny on type Todo", "Unauthorized", null, null));
    }

    @Test
    void bugInTheCodeIsAnErrorWithItsPlace() {
        assertThat(rig.call("bug", Map.of()).errors()).singleElement().satisfies(error -> {
            assertThat(error.errorType()).isEqualTo("Code");
            assertThat(error.message()).contains("resolvers/bug.js:3", "TypeError");
        });
    }

    @Test
    void earlyReturnOfAUnitIsItsValue() {
        assertThat(rig.call("early", Map.of()).value()).isEqualTo(Map.of("early", true));
    }

    @Test
    void identityAndAuthTypeAreTheCallers() {
        assertThat(rig.call("who", Map.of(), null, Map.of("sub", "1")).value())
                .isEqualTo(List.of("User Pool Authorization", Map.of("sub", "1")));
        assertThat(rig.call("who", Map.of()).value().toString()).contains("API Key Authorization", "null");
    }

    @Test
    void membersOfContextAreReadOnly() {
        assertThat(rig.call("write", Map.of()).errors())
                .singleElement()
                .extracting(ResolverError::message)
                .asString()
                .contains("TypeError");
    }

    @Test
    void missingHandlerIsAnError() {
        assertThat(rig.call("noResponse", Map.of()).errors())
                .singleElement()
                .extracting(ResolverError::message)
                .isEqualTo("The resolver exports no function response.");
    }

    @Test
    void subscriptionSetsItsFilter() {
        SubscriptionFilter filter = rig.call("onTodo", Map.of()).subscriptionFilter();

        assertThat(filter).isNotNull();
        assertThat(filter.matches(Map.of("owner", "alice"))).isTrue();
        assertThat(filter.matches(Map.of("owner", "bob"))).isFalse();
    }

    @Test
    void onlySubscriptionsSetFilters() {
        assertThat(rig.call("filterInQuery", Map.of()).errors()).hasSize(1);
    }

    @Test
    void pipelinePassesResultsStashAndArguments() {
        assertThat(rig.call("steps", Map.of()).value()).isEqualTo(List.of("start a b", List.of("r", "a", "b"), 1));
    }

    @Test
    void earlyReturnSkipsToTheNextFunctionOrToTheEnd() {
        assertThat(rig.call("skipping", Map.of()).value()).isEqualTo("end of start next end");
        assertThat(rig.call("skippingAll", Map.of()).value()).isEqualTo("at once");
    }
}
