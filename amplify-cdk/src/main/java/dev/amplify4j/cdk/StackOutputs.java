package dev.amplify4j.cdk;

import dev.amplify4j.schema.plan.Api;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.CfnOutputProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.interfaces.cognito.IUserPoolClientRef;
import software.amazon.awscdk.interfaces.cognito.IUserPoolRef;
import software.amazon.awscdk.services.appsync.CfnApiKey;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
import software.constructs.Construct;

/** Outputs and metadata of the stack under the names that the official tools read. */
final class StackOutputs {
    private static final String VERSION = "1";

    private final Stack stack;

    StackOutputs(Construct scope) {
        this.stack = Stack.of(scope);
    }

    void addPlatform(boolean sandbox) {
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put("deploymentType", sandbox ? "sandbox" : "branch");
        outputs.put("region", stack.getRegion());
        add("AWS::Amplify::Platform", outputs);
    }

    void addApi(Api planned, CfnGraphQLApi api, @Nullable CfnApiKey key) {
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put("awsAppsyncApiId", api.getAttrApiId());
        outputs.put("awsAppsyncApiEndpoint", api.getAttrGraphQlUrl());
        outputs.put(
                "awsAppsyncAuthenticationType",
                planned.defaultAuthenticationType().name());
        outputs.put("awsAppsyncRegion", stack.getRegion());
        if (key != null) {
            outputs.put("awsAppsyncApiKey", key.getAttrApiKey());
        }
        if (!planned.additionalAuthenticationTypes().isEmpty()) {
            outputs.put(
                    "awsAppsyncAdditionalAuthenticationTypes",
                    planned.additionalAuthenticationTypes().stream()
                            .map(Enum::name)
                            .collect(Collectors.joining(",")));
        }
        add("AWS::Amplify::GraphQL", outputs);
    }

    void addAuth(SignIn signIn, boolean guests) {
        IUserPoolRef userPool = signIn.userPool();
        IUserPoolClientRef client = signIn.userPoolClient();
        if (userPool == null || client == null) {
            return;
        }
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put("userPoolId", userPool.getUserPoolRef().getUserPoolId());
        outputs.put("webClientId", client.getUserPoolClientRef().getClientId());
        outputs.put("authRegion", Stack.of(userPool).getRegion());
        IdentityPool identityPool = signIn.identityPool();
        if (identityPool != null) {
            outputs.put("identityPoolId", identityPool.pool().getRef());
            outputs.put("allowUnauthenticatedIdentities", Boolean.toString(guests));
        }
        if (signIn.ownUserPool() != null) {
            outputs.put("usernameAttributes", "[\"email\"]");
            outputs.put("signupAttributes", "[\"email\"]");
            outputs.put("verificationMechanisms", "[\"email\"]");
            outputs.put("passwordPolicyMinLength", Integer.toString(SignIn.SHORTEST_PASSWORD));
            outputs.put(
                    "passwordPolicyRequirements",
                    "[\"REQUIRES_NUMBERS\",\"REQUIRES_LOWERCASE\",\"REQUIRES_UPPERCASE\",\"REQUIRES_SYMBOLS\"]");
        }
        add("AWS::Amplify::Auth", outputs);
    }

    private void add(String key, Map<String, String> outputs) {
        outputs.forEach((name, value) -> {
            CfnOutput output = new CfnOutput(
                    stack, name, CfnOutputProps.builder().value(value).build());
            output.overrideLogicalId(name);
        });
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("version", VERSION);
        metadata.put("stackOutputs", List.copyOf(outputs.keySet()));
        stack.addMetadata(key, metadata);
    }
}
