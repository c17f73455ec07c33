package dev.amplify4j.cdk;

import dev.amplify4j.schema.plan.Api;
import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.EnvironmentVariable;
import dev.amplify4j.schema.plan.LambdaAuthorizer;
import dev.amplify4j.schema.plan.OpenIdConnect;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.interfaces.cognito.IUserPoolRef;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.AdditionalAuthenticationProviderProperty;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.CognitoUserPoolConfigProperty;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.LambdaAuthorizerConfigProperty;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.OpenIDConnectConfigProperty;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.UserPoolConfigProperty;
import software.amazon.awscdk.services.appsync.CfnGraphQLApiProps;
import software.constructs.Construct;

/** The AppSync API with its ways to authenticate. */
final class GraphqlApi {
    /** Deepest query that AppSync runs; the sandbox refuses the same ones. */
    private static final int QUERY_DEPTH_LIMIT = 75;

    /** Most resolvers that one request may run, which is AppSync's own maximum. */
    private static final int RESOLVER_COUNT_LIMIT = 10_000;

    /** Name of the session of every identity that Cognito gives a role. */
    private static final String COGNITO_SESSION = "CognitoIdentityCredentials";

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
            case OPENID_CONNECT -> builder.openIdConnectConfig(openIdConnect());
            case AWS_LAMBDA -> builder.lambdaAuthorizerConfig(lambdaAuthorizer());
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
            case OPENID_CONNECT -> provider.openIdConnectConfig(openIdConnect()).build();
            case AWS_LAMBDA ->
                provider.lambdaAuthorizerConfig(lambdaAuthorizer()).build();
            case API_KEY, AWS_IAM -> provider.build();
        };
    }

    private OpenIDConnectConfigProperty openIdConnect() {
        OpenIdConnect provider = required(api.openIdConnect());
        OpenIDConnectConfigProperty.Builder config =
                OpenIDConnectConfigProperty.builder().issuer(provider.issuer());
        if (!provider.clientId().isEmpty()) {
            config.clientId(provider.clientId());
        }
        if (provider.authTtl() > 0) {
            config.authTtl(provider.authTtl());
        }
        if (provider.iatTtl() > 0) {
            config.iatTtl(provider.iatTtl());
        }
        return config.build();
    }

    private LambdaAuthorizerConfigProperty lambdaAuthorizer() {
        LambdaAuthorizer authorizer = required(api.lambdaAuthorizer());
        return LambdaAuthorizerConfigProperty.builder()
                .authorizerUri(props.function(authorizer.function()).getFunctionArn())
                .authorizerResultTtlInSeconds(authorizer.authorizerResultTtlInSeconds())
                .build();
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        for (EnvironmentVariable variable : api.environmentVariables()) {
            environment.put(variable.name(), value(variable));
        }
        return environment;
    }

    private String value(EnvironmentVariable variable) {
        return switch (variable.value()) {
            case IDENTITY_POOL_ID -> identityPool().pool().getRef();
            case AUTHENTICATED_ROLE_ARN ->
                sessionArn(identityPool().authenticatedRole().getRef(), COGNITO_SESSION);
            case UNAUTHENTICATED_ROLE_ARN ->
                sessionArn(identityPool().unauthenticatedRole().getRef(), COGNITO_SESSION);
            case FUNCTION_ROLE_ARN ->
                sessionArn(
                        FunctionAccess.role(props, required(variable.function()))
                                .getRoleName(),
                        "");
        };
    }

    private IdentityPool identityPool() {
        return required(signIn.identityPool());
    }

    /** The ARN that AppSync sees of one who has taken a role; a function's session has a name that nobody knows before. */
    private String sessionArn(String roleName, String session) {
        Stack stack = Stack.of(scope);
        return "arn:" + stack.getPartition() + ":sts::" + stack.getAccount() + ":assumed-role/" + roleName + "/"
                + session;
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
