package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Authorizer;
import dev.amplify4j.schema.ir.OidcProvider;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who else than Cognito tells the API who a caller is: the settings of {@code @DataApi} that modes need.
 *
 * @param oidc the OpenID Connect provider; null when there is none
 * @param authorizer the Lambda authorizer; null when there is none
 */
record ApiProviders(@Nullable OidcProvider oidc, @Nullable Authorizer authorizer) {
    private static final int USUAL_SECONDS = 300;
    private static final int MOST_SECONDS = 3600;

    static ApiProviders of(@Nullable AnnotationDecl dataApi, Problems problems) {
        if (dataApi == null) {
            return new ApiProviders(null, null);
        }
        return new ApiProviders(
                dataApi.nested("oidc").map(a -> oidc(a, problems)).orElse(null),
                dataApi.nested("lambdaAuthorizer")
                        .map(a -> authorizer(a, problems))
                        .orElse(null));
    }

    /** Whether callers can come in a mode. */
    boolean provide(AuthorizationMode mode) {
        return switch (mode) {
            case OIDC -> oidc != null;
            case LAMBDA -> authorizer != null;
            case API_KEY, IAM, USER_POOL -> true;
        };
    }

    /** Reports rules whose callers could never come. */
    void checkRules(Collection<PlacedRule> rules, Problems problems) {
        Set<PlacedRule> inVain = new LinkedHashSet<>();
        for (PlacedRule placed : rules) {
            if (!provide(placed.rule().mode()) && inVain.add(placed)) {
                boolean lambda = placed.rule().mode() == AuthorizationMode.LAMBDA;
                problems.add(
                        Code.AMP1503,
                        placed.annotation().at(lambda ? "allow" : "provider"),
                        "the API has no " + (lambda ? "Lambda authorizer" : "OpenID Connect provider")
                                + ", so the rule lets nobody in",
                        lambda
                                ? "Add @DataApi(lambdaAuthorizer = @LambdaAuthorizer(function = \"…\"))"
                                : "Add @DataApi(oidc = @Oidc(providerName = \"…\", issuerUrl = \"https://…\"))");
            }
        }
    }

    private static @Nullable OidcProvider oidc(AnnotationDecl oidc, Problems problems) {
        String name = oidc.text("providerName", "");
        String issuer = oidc.text("issuerUrl", "");
        if (name.isEmpty() && issuer.isEmpty()) {
            return null;
        }
        if (name.isBlank()) {
            report(oidc, "providerName", "an OpenID Connect provider without name", "Name it", problems);
        }
        if (!isHttps(issuer)) {
            report(
                    oidc,
                    "issuerUrl",
                    "\"" + issuer + "\" is no https URL of an issuer",
                    "Write it as the iss of its tokens does, such as \"https://issuer.example.com\"",
                    problems);
        }
        return new OidcProvider(
                name,
                issuer,
                oidc.text("clientId", ""),
                seconds(oidc, "tokenExpiryFromAuthInSeconds", problems),
                seconds(oidc, "tokenExpireFromIssueInSeconds", problems));
    }

    private static int seconds(AnnotationDecl oidc, String member, Problems problems) {
        int seconds = Integer.parseInt(oidc.text(member, "0"));
        if (seconds < 0) {
            report(oidc, member, "a token cannot be valid for " + seconds + " seconds", "Use 0 or more", problems);
        }
        return seconds;
    }

    private static @Nullable Authorizer authorizer(AnnotationDecl authorizer, Problems problems) {
        String function = authorizer.text("function", "");
        if (function.isEmpty()) {
            return null;
        }
        FunctionNames.check(authorizer, function, problems);
        int seconds = Integer.parseInt(authorizer.text("timeToLiveInSeconds", String.valueOf(USUAL_SECONDS)));
        if (seconds < 0 || seconds > MOST_SECONDS) {
            report(
                    authorizer,
                    "timeToLiveInSeconds",
                    "AppSync keeps no answer of an authorizer for " + seconds + " seconds",
                    "Use 0 to " + MOST_SECONDS,
                    problems);
        }
        return new Authorizer(function, seconds);
    }

    private static boolean isHttps(String url) {
        try {
            URI uri = new URI(url);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void report(
            AnnotationDecl annotation, String member, String message, String fix, Problems problems) {
        problems.add(Code.AMP1601, annotation.at(member), message, fix);
    }
}
