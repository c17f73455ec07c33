package dev.amplify4j.schema.analysis;

import static dev.amplify4j.schema.analysis.Decls.STRING;
import static dev.amplify4j.schema.analysis.Decls.allow;
import static dev.amplify4j.schema.analysis.Decls.annotation;
import static dev.amplify4j.schema.analysis.Decls.declarations;
import static dev.amplify4j.schema.analysis.Decls.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.decl.PackageDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problem;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the official builder and transformer refuse of rules is refused here; ids are those of the contract's cases.
 *
 * <p>Not among them is what annotations cannot say: A0736 and A0737 (user pool and identity pool are always there), A0739
 * and A0740 (there is one {@code claim}), A0741 (an empty list of rules).
 */
class RejectedRulesTest {
    @ParameterizedTest
    @CsvSource({
        "A0726, allow=GROUPS;groups=A;provider=FUNCTION",
        "A0726, allow=GROUPS;groups=A;provider=IDENTITY_POOL",
        "A0729, allow=GROUPS;groups=A;field=g",
        "A0731, allow=PUBLIC_API_KEY;provider=USER_POOL",
        "A0731, allow=PUBLIC_API_KEY;provider=OIDC",
        "A0731, allow=GUEST;provider=FUNCTION",
        "A0733, allow=CUSTOM;provider=IDENTITY_POOL",
        "A0745, allow=OWNER;to=READ;LIST",
        "A0751, allow=RESOURCE;function=f"
    })
    void onAModel(String id, String rule) {
        assertThat(codes(Analyzer.analyze(declarations(
                                Decls.dataApiWithAllProviders(),
                                model("Post").with(auth(rule)).id().component("t", STRING)))
                        .problems()))
                .as(id)
                .containsExactly(Code.AMP1502);
    }

    @ParameterizedTest
    @CsvSource({"A0744, allow=OWNER;to=GET", "A0752, allow=RESOURCE;function=f"})
    void onAComponent(String id, String rule) {
        assertThat(codes(Analyzer.analyze(declarations(model("Post")
                                .with(allow("OWNER"))
                                .id()
                                .component("t", STRING.asNullable(), auth(rule))))
                        .problems()))
                .as(id)
                .containsExactly(Code.AMP1502);
    }

    @Test
    void ofARequiredComponentThatNotAllReadersMayRead() {
        assertThat(codes(Analyzer.analyze(declarations(model("Post")
                                .with(allow("OWNER"))
                                .with(auth("allow=GROUPS;groups=A"))
                                .id()
                                .component("text", STRING.asNullable())
                                .component("t", STRING, auth("allow=GROUPS;groups=A"))))
                        .problems()))
                .as("A0749")
                .containsExactly(Code.AMP1505);
        assertThat(codes(Analyzer.analyze(declarations(model("Post")
                                .with(annotation("Model", "disable", "SUBSCRIPTIONS"))
                                .with(allow("OWNER"))
                                .with(auth("allow=GROUPS;groups=A"))
                                .id()
                                .component("text", STRING.asNullable())
                                .component("t", STRING, auth("allow=GROUPS;groups=A"))))
                        .problems()))
                .as("nobody hears of it")
                .isEmpty();
    }

    @Test
    void ofCallersWhomTheApiCannotRecognise() {
        assertThat(codes(Analyzer.analyze(
                                declarations(model("Post").with(allow("CUSTOM")).id()))
                        .problems()))
                .as("A0738")
                .containsExactly(Code.AMP1503);
    }

    @ParameterizedTest
    @CsvSource({
        "A0747, AMP1502, allow=AUTHENTICATED;to=READ",
        "A0753, AMP1502, allow=RESOURCE;function=f",
        "A0756, AMP1502, allow=OWNER",
        "A0760, AMP1502, allow=OWNER;field=w",
        "A0762, AMP1502, allow=OWNER;field=w[]",
        "A0765, AMP1502, allow=GROUPS;field=w",
        "A0768, AMP1502, allow=GROUPS;field=w[]",
        "A0771, AMP1502, allow=PUBLIC_API_KEY;to=READ",
        "A0774, AMP1502, allow=GROUPS;groups=A;to=READ",
        "A0776, AMP1502, allow=CUSTOM;to=READ",
        "A0777, AMP1502, allow=GROUPS;groups=Admin;claim=custom:x",
        "A0779, AMP1502, allow=GUEST",
        "A0779, AMP1502, allow=AUTHENTICATED;provider=IDENTITY_POOL",
        "groups of OpenID Connect, AMP1502, allow=GROUPS;groups=A;provider=OIDC"
    })
    void onACustomOperation(String id, Code code, String rule) {
        Problems problems = new Problems();

        List<PlacedRule> rules = OperationRules.of(
                operation(auth(rule), annotation("Handler", "js", "x.js", "dataSource", "N")),
                "com.acme",
                PackageRules.of(List.of(), problems),
                problems);

        assertThat(codes(problems.all())).as(id).containsExactly(code);
        assertThat(rules).hasSizeLessThan(2);
    }

    @Test
    void aCustomOperationHasItsPackagesRulesWhenTheySpeakOfCallersAlone() {
        assertThat(problemsUnder()).as("A0778").containsExactly(Code.AMP1501);
        assertThat(problemsUnder(allow("AUTHENTICATED"), auth("allow=GROUPS;groups=admin")))
                .isEmpty();
        assertThat(problemsUnder(allow("AUTHENTICATED"), allow("GUEST", "READ")))
                .as("E06")
                .containsExactly(Code.AMP1501);
        assertThat(problemsUnder(allow("OWNER"))).containsExactly(Code.AMP1501);
    }

    @ParameterizedTest
    @CsvSource({
        "allow=GUEST, true",
        "allow=AUTHENTICATED;provider=IDENTITY_POOL, true",
        "allow=GROUPS;groups=A;provider=OIDC, true",
        "allow=AUTHENTICATED;provider=OIDC, false",
        "allow=GROUPS;groups=A, false"
    })
    void aScriptTakesNoRulesOfItsPackageThatItWouldNotTakeItself(String rule, boolean refused) {
        Problems problems = new Problems();
        PackageRules packages =
                PackageRules.of(List.of(new PackageDecl(SourceRef.ELSEWHERE, "com", List.of(auth(rule)))), problems);

        OperationRules.of(operation(annotation("Handler", "js", "x.js")), "com.acme", packages, problems);
        OperationRules.of(operation(annotation("Handler", "function", "f")), "com.acme", packages, problems);

        assertThat(codes(problems.all())).isEqualTo(refused ? List.of(Code.AMP1502) : List.of());
    }

    private static List<Code> problemsUnder(AnnotationDecl... rules) {
        Problems problems = new Problems();
        PackageRules packages =
                PackageRules.of(List.of(new PackageDecl(SourceRef.ELSEWHERE, "com", List.of(rules))), problems);
        List<PlacedRule> found = OperationRules.of(operation(), "com.acme", packages, problems);
        assertThat(found.isEmpty()).isEqualTo(!problems.all().isEmpty());
        return codes(problems.all());
    }

    @ParameterizedTest
    @CsvSource({"a-b, a_b, AMP1004", "a b, a, AMP1003", "a, a, ", "a-b, a-c, "})
    void ofFunctionsThatWouldShareTheirRights(String function, String other, @Nullable Code code) {
        Problems problems = new Problems();

        ResourceRules.of(
                List.of(new PackageDecl(
                        SourceRef.ELSEWHERE,
                        "com",
                        List.of(
                                auth("allow=RESOURCE;function=" + function),
                                auth("allow=RESOURCE;function=" + other)))),
                problems);

        assertThat(codes(problems.all())).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void ofAFunctionWithANameTooLongForItsVariable() {
        for (int length : List.of(56, 57)) {
            Problems problems = new Problems();
            AnnotationDecl rule = auth("allow=RESOURCE;function=" + "f".repeat(length));
            ResourceRules.of(List.of(new PackageDecl(SourceRef.ELSEWHERE, "com", List.of(rule))), problems);
            assertThat(codes(problems.all())).isEqualTo(length == 56 ? List.of() : List.of(Code.AMP1506));
        }
    }

    private static MethodDecl operation(AnnotationDecl... annotations) {
        return new MethodDecl(SourceRef.ELSEWHERE, "q", STRING, List.of(), List.of(annotations), true, false, "");
    }

    private static AnnotationDecl auth(String rule) {
        List<String> members = new ArrayList<>();
        for (String part : rule.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                members.set(members.size() - 1, members.get(members.size() - 1) + "," + part);
            } else {
                members.add(part.substring(0, equals));
                members.add(part.substring(equals + 1));
            }
        }
        return annotation("Auth", members.toArray(String[]::new));
    }

    private static List<Code> codes(List<Problem> problems) {
        return problems.stream()
                .map(Problem::code)
                .filter(c -> c.severity() == dev.amplify4j.schema.problem.Severity.ERROR)
                .toList();
    }
}
