package dev.amplify4j.cdk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * IAM policy documents in the form that L1 constructs take. Their members are in a fixed order, which those of
 * {@link Map#of()} are not, so that every synthesis gives the same bytes.
 */
final class PolicyDocuments {
    private static final String VERSION = "2012-10-17";

    private PolicyDocuments() {}

    static Map<String, Object> of(List<Map<String, Object>> statements) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("Version", VERSION);
        document.put("Statement", statements);
        return document;
    }

    static Map<String, Object> allow(List<String> actions, List<String> resources) {
        Map<String, Object> statement = allow(actions);
        statement.put("Resource", resources);
        return statement;
    }

    /** Lets an AWS service take the role. */
    static Map<String, Object> trustService(String service) {
        Map<String, Object> statement = allow(List.of("sts:AssumeRole"));
        statement.put("Principal", Map.of("Service", service));
        return of(List.of(statement));
    }

    /** Lets identities of one identity pool take the role, signed in or as guests. */
    static Map<String, Object> trustIdentityPool(String identityPoolId, String authentication) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        conditions.put("StringEquals", Map.of("cognito-identity.amazonaws.com:aud", identityPoolId));
        conditions.put("ForAnyValue:StringLike", Map.of("cognito-identity.amazonaws.com:amr", authentication));
        Map<String, Object> statement = allow(List.of("sts:AssumeRoleWithWebIdentity"));
        statement.put("Principal", Map.of("Federated", "cognito-identity.amazonaws.com"));
        statement.put("Condition", conditions);
        return of(List.of(statement));
    }

    private static Map<String, Object> allow(List<String> actions) {
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("Effect", "Allow");
        statement.put("Action", actions);
        return statement;
    }
}
