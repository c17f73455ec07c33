package dev.amplify4j.cdk;

import java.util.List;
import java.util.Map;

/** IAM policy documents in the form that L1 constructs take. */
final class PolicyDocuments {
    private static final String VERSION = "2012-10-17";

    private PolicyDocuments() {}

    static Map<String, Object> of(List<Map<String, Object>> statements) {
        return Map.of("Version", VERSION, "Statement", statements);
    }

    static Map<String, Object> allow(List<String> actions, List<String> resources) {
        return Map.of("Effect", "Allow", "Action", actions, "Resource", resources);
    }

    /** Lets an AWS service take the role. */
    static Map<String, Object> trustService(String service) {
        return of(List.of(
                Map.of("Effect", "Allow", "Action", "sts:AssumeRole", "Principal", Map.of("Service", service))));
    }

    /** Lets identities of one identity pool take the role, signed in or as guests. */
    static Map<String, Object> trustIdentityPool(String identityPoolId, String authentication) {
        return of(List.of(Map.of(
                "Effect",
                "Allow",
                "Action",
                "sts:AssumeRoleWithWebIdentity",
                "Principal",
                Map.of("Federated", "cognito-identity.amazonaws.com"),
                "Condition",
                Map.of(
                        "StringEquals", Map.of("cognito-identity.amazonaws.com:aud", identityPoolId),
                        "ForAnyValue:StringLike", Map.of("cognito-identity.amazonaws.com:amr", authentication)))));
    }
}
