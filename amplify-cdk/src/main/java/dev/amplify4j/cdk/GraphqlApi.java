package dev.amplify4j.cdk;

import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.EnvironmentVariable;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.interfaces.cognito.IUserPoolRef;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.AdditionalAuthenticationProviderProperty;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.CognitoUserPoolConfigProperty;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.UserPoolConfigProperty;
import software.amazon.awscdk.services.appsync.CfnGraphQLApiProps;
import software.amazon.awscdk.services.iam.CfnRole;
import software.constructs.Construct;

/** The AppSync API with its ways to authenticate. */
final class GraphqlApi {
    /** Deepest query that AppSync runs; the sandbox refuses the same ones. */
    private static final int QUERY_DEPTH_LIMIT = 75;

    /** Most resolvers that one request may run, which is AppSync's own maximum. */
    private static final int RESOLVER_COUNT_LIMIT = 10_000;

    private final Construct scope;
    private final Api api;
    private final DataApiProps props;
    private final SignIn signIn;

    private GraphqlApi(Construct scope, Api api, DataApiProps props, SignIn signIn) {
        this.scope = scope;
        this.api = api;
        this.props = props;
        this.signIn = signIn;
    }

    static CfnGraphQLApi create(Construct scope, Api api, DataApiProps props, SignIn signIn) {
        return new GraphqlApi(scope, api, props, signIn).create();
    }

    private CfnGraphQLApi create() {
        CfnGraphQLApiProps.Builder builder = CfnGraphQLApiProps.builder()
                .name(api.name())
                .authenticationType(api.defaultAuthenticationType().name())
                .additionalAuthenticationProviders(api.additionalAuthenticationTypes().stream()
                        .map(this::additionalProvider)
                        .toList())
                .queryDepthLimit(QUERY_DEPTH_LIMIT)
                .resolverCountLimit(RESOLVER_COUNT_LIMIT);
        setDefaultProvider(builder);
        Map<String, String> environment = environment();
        if (!environment.isEmpty()) {
            builder.environmentVariables(environment);
        }
        return new CfnGraphQLApi(scope, "Api", builder.build());
    }

    private void setDefaultProvider(CfnGraphQLApiProps.Builder builder) {
        switch (api.defaultAuthenticationType()) {
            case AMAZON_COGNITO_USER_POOLS ->
                builder.userPoolConfig(UserPoolConfigProperty.builder()
                        .userPoolId(userPoolId())
                        .awsRegion(region())
                        .defaultAction("ALLOW")
                        .build());
            case OPENID_CONNECT -> builder.openIdConnectConfig(required(props.openIdConnect()));
            case AWS_LAMBDA -> builder.lambdaAuthorizerConfig(required(props.lambdaAuthorizer()));
            case API_KEY, AWS_IAM -> {
                // AppSync needs no settings for these.
            }
        }
    }

    private AdditionalAuthenticationProviderProperty additionalProvider(AuthenticationType type) {
        AdditionalAuthenticationProviderProperty.Builder provider =
                AdditionalAuthenticationProviderProperty.builder().authenticationType(type.name());
        return switch (type) {
            case AMAZON_COGNITO_USER_POOLS ->
                provider.userPoolConfig(CognitoUserPoolConfigProperty.builder()
                                .userPoolId(userPoolId())
                                .awsRegion(region())
                                .build())
                        .build();
            case OPENID_CONNECT ->
                provider.openIdConnectConfig(required(props.openIdConnect())).build();
            case AWS_LAMBDA ->
                provider.lambdaAuthorizerConfig(required(props.lambdaAuthorizer()))
                        .build();
            case API_KEY, AWS_IAM -> provider.build();
        };
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        for (EnvironmentVariable variable : api.environmentVariables()) {
            environment.put(variable.name(), value(variable, required(signIn.identityPool())));
        }
        return environment;
    }

    private String value(EnvironmentVariable variable, IdentityPool pool) {
        return switch (variable.value()) {
            case IDENTITY_POOL_ID -> pool.pool().getRef();
            case AUTHENTICATED_ROLE_ARN -> sessionArn(pool.authenticatedRole());
            case UNAUTHENTICATED_ROLE_ARN -> sessionArn(pool.unauthenticatedRole());
            case FUNCTION_ROLE_ARN ->
                throw new DeploymentException("the function " + variable.function()
                        + " calls the API, but constructs cannot deploy functions yet: leave its rule out");
        };
    }

    /** The ARN that AppSync sees when an identity of the pool has taken the role. */
    private String sessionArn(CfnRole role) {
        Stack stack = Stack.of(scope);
        return "arn:" + stack.getPartition() + ":sts::" + stack.getAccount() + ":assumed-role/" + role.getRef()
                + "/CognitoIdentityCredentials";
    }

    private String userPoolId() {
        IUserPoolRef pool = required(signIn.userPool());
        return pool.getUserPoolRef().getUserPoolId();
    }

    private String region() {
        return Stack.of(required(signIn.userPool())).getRegion();
    }

    /** What {@link PropsCheck} and {@link SignIn} have seen to. */
    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("checked before");
        }
        return value;
    }
}
