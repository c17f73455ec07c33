package dev.amplify4j.cdk.agreement;

import static dev.amplify4j.cdk.agreement.TemplateResource.object;
import static dev.amplify4j.cdk.agreement.TemplateResource.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What a template says of the API itself. */
final class ApiTemplateFacts {
    private ApiTemplateFacts() {}

    static void read(TemplateResource api, SortedSet<String> facts) {
        List<Map<String, Object>> additional = objects(api.properties(), "AdditionalAuthenticationProviders");
        facts.add(Facts.api(
                api.text("Name"),
                api.text("AuthenticationType"),
                additional.stream()
                        .map(provider -> text(provider, "AuthenticationType"))
                        .toList()));
        object(api.properties().get("EnvironmentVariables"))
                .keySet()
                .forEach(variable -> facts.add(Facts.environment(variable)));
        List<Map<String, Object>> providers = new ArrayList<>(additional);
        providers.add(api.properties());
        providers.forEach(provider -> readProvider(provider, facts));
    }

    private static void readProvider(Map<String, Object> provider, SortedSet<String> facts) {
        Map<String, Object> oidc = object(provider.get("OpenIDConnectConfig"));
        if (!oidc.isEmpty()) {
            facts.add(Facts.openIdConnect(
                    text(oidc, "Issuer"),
                    text(oidc, "ClientId"),
                    number(oidc.get("AuthTTL")),
                    number(oidc.get("IatTTL"))));
        }
        Map<String, Object> authorizer = object(provider.get("LambdaAuthorizerConfig"));
        if (!authorizer.isEmpty()) {
            facts.add(Facts.authorizer(number(authorizer.get("AuthorizerResultTtlInSeconds"))));
        }
    }

    private static long number(@Nullable Object json) {
        return json instanceof Number number ? number.longValue() : 0;
    }

    private static String text(Map<String, Object> json, String name) {
        return Objects.toString(json.get(name), "");
    }
}
