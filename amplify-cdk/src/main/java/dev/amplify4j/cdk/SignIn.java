package dev.amplify4j.cdk;

import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.interfaces.cognito.IUserPoolClientRef;
import software.amazon.awscdk.interfaces.cognito.IUserPoolRef;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPoolClient;
import software.amazon.awscdk.services.cognito.CfnUserPoolClientProps;
import software.amazon.awscdk.services.cognito.CfnUserPoolProps;
import software.constructs.Construct;

/** How callers sign in: the user pool and its client, given or made here, and the identity pool if rules need one. */
public final class SignIn extends Construct {
    /** Shortest password of a user pool that is made here. */
    static final int SHORTEST_PASSWORD = 8;

    private final @Nullable IUserPoolRef userPool;
    private final @Nullable IUserPoolClientRef userPoolClient;
    private final @Nullable CfnUserPool ownUserPool;
    private final @Nullable CfnUserPoolClient ownUserPoolClient;
    private final @Nullable IdentityPool identityPool;

    SignIn(Construct scope, String id, Plan plan, DataApiProps props) {
        super(scope, id);
        boolean users = plan.api().accepts(AuthenticationType.AMAZON_COGNITO_USER_POOLS);
        this.ownUserPool = users && props.userPool() == null ? createUserPool(props) : null;
        this.userPool = ownUserPool != null ? ownUserPool : props.userPool();
        this.ownUserPoolClient = userPool != null && props.userPoolClient() == null ? createClient(userPool) : null;
        this.userPoolClient = ownUserPoolClient != null ? ownUserPoolClient : props.userPoolClient();
        this.identityPool = IdentityPool.isNeeded(plan) ? new IdentityPool(this, plan, userPool, userPoolClient) : null;
    }

    /**
     * The user pool whose tokens the API accepts.
     *
     * @return the pool that was given or made; null when the API accepts none
     */
    public @Nullable IUserPoolRef userPool() {
        return userPool;
    }

    /**
     * The client of the user pool.
     *
     * @return the client that was given or made; null when the API accepts no user pool
     */
    public @Nullable IUserPoolClientRef userPoolClient() {
        return userPoolClient;
    }

    /**
     * The user pool that was made here, for settings that are no property.
     *
     * @return the pool; null when one was given, or none is needed
     */
    public @Nullable CfnUserPool ownUserPool() {
        return ownUserPool;
    }

    /**
     * The client that was made here, for settings that are no property.
     *
     * @return the client; null when one was given, or none is needed
     */
    public @Nullable CfnUserPoolClient ownUserPoolClient() {
        return ownUserPoolClient;
    }

    /**
     * The identity pool with its roles.
     *
     * @return the pool; null when no rule speaks of its identities
     */
    public @Nullable IdentityPool identityPool() {
        return identityPool;
    }

    private CfnUserPool createUserPool(DataApiProps props) {
        CfnUserPool pool = new CfnUserPool(
                this,
                "UserPool",
                CfnUserPoolProps.builder()
                        .usernameAttributes(List.of("email"))
                        .autoVerifiedAttributes(List.of("email"))
                        .usernameConfiguration(CfnUserPool.UsernameConfigurationProperty.builder()
                                .caseSensitive(false)
                                .build())
                        .userAttributeUpdateSettings(CfnUserPool.UserAttributeUpdateSettingsProperty.builder()
                                .attributesRequireVerificationBeforeUpdate(List.of("email"))
                                .build())
                        .accountRecoverySetting(CfnUserPool.AccountRecoverySettingProperty.builder()
                                .recoveryMechanisms(List.of(CfnUserPool.RecoveryOptionProperty.builder()
                                        .name("verified_email")
                                        .priority(1)
                                        .build()))
                                .build())
                        .policies(CfnUserPool.PoliciesProperty.builder()
                                .passwordPolicy(passwordPolicy())
                                .build())
                        .deletionProtection(props.protectsData() ? "ACTIVE" : "INACTIVE")
                        .build());
        pool.applyRemovalPolicy(props.sandbox() ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN);
        return pool;
    }

    private static CfnUserPool.PasswordPolicyProperty passwordPolicy() {
        return CfnUserPool.PasswordPolicyProperty.builder()
                .minimumLength(SHORTEST_PASSWORD)
                .requireLowercase(true)
                .requireNumbers(true)
                .requireSymbols(true)
                .requireUppercase(true)
                .build();
    }

    /** A client for applications that cannot keep a secret: passwords never leave them, which is what SRP is for. */
    private CfnUserPoolClient createClient(IUserPoolRef pool) {
        return new CfnUserPoolClient(
                this,
                "UserPoolClient",
                CfnUserPoolClientProps.builder()
                        .userPoolId(pool.getUserPoolRef().getUserPoolId())
                        .generateSecret(false)
                        .explicitAuthFlows(List.of("ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"))
                        .preventUserExistenceErrors("ENABLED")
                        .enableTokenRevocation(true)
                        .supportedIdentityProviders(List.of("COGNITO"))
                        .build());
    }
}
