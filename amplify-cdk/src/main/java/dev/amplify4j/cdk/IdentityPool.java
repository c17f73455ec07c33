package dev.amplify4j.cdk;

import dev.amplify4j.schema.plan.EnvironmentVariable;
import dev.amplify4j.schema.plan.IdentityPoolGrant;
import dev.amplify4j.schema.plan.IdentityPoolGrant.Role;
import dev.amplify4j.schema.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.interfaces.cognito.IUserPoolClientRef;
import software.amazon.awscdk.interfaces.cognito.IUserPoolRef;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
import software.amazon.awscdk.services.cognito.CfnIdentityPool;
import software.amazon.awscdk.services.cognito.CfnIdentityPoolProps;
import software.amazon.awscdk.services.cognito.CfnIdentityPoolRoleAttachment;
import software.amazon.awscdk.services.cognito.CfnIdentityPoolRoleAttachmentProps;
import software.amazon.awscdk.services.iam.CfnManagedPolicy;
import software.amazon.awscdk.services.iam.CfnManagedPolicyProps;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.iam.CfnRoleProps;
import software.constructs.Construct;

/** The Cognito identity pool, its roles for signed-in identities and for guests, and what they may call. */
public final class IdentityPool extends Construct {
    /** A managed policy takes 6,144 characters; an ARN of a field with the longest names in use takes some 140. */
    private static final int FIELDS_PER_POLICY = 40;

    /** IAM's default quota of managed policies on a role. */
    private static final int MOST_POLICIES = 10;

    private final CfnIdentityPool pool;
    private final CfnRole authenticatedRole;
    private final CfnRole unauthenticatedRole;
    private final CfnIdentityPoolRoleAttachment roleAttachment;
    private final List<CfnManagedPolicy> policies = new ArrayList<>();

    IdentityPool(
            Construct scope, Plan plan, @Nullable IUserPoolRef userPool, @Nullable IUserPoolClientRef userPoolClient) {
        super(scope, "IdentityPool");
        this.pool = new CfnIdentityPool(
                this,
                "Pool",
                CfnIdentityPoolProps.builder()
                        .allowUnauthenticatedIdentities(allowsGuests(plan))
                        .cognitoIdentityProviders(providers(userPool, userPoolClient))
                        .build());
        this.authenticatedRole = createRole("AuthenticatedRole", "authenticated");
        this.unauthenticatedRole = createRole("UnauthenticatedRole", "unauthenticated");
        this.roleAttachment = new CfnIdentityPoolRoleAttachment(
                this,
                "RoleAttachment",
                CfnIdentityPoolRoleAttachmentProps.builder()
                        .identityPoolId(pool.getRef())
                        .roles(roles())
                        .build());
    }

    static boolean isNeeded(Plan plan) {
        return !plan.identityPoolGrants().isEmpty()
                || plan.api().environmentVariables().stream()
                        .anyMatch(variable -> variable.value() != EnvironmentVariable.Value.FUNCTION_ROLE_ARN);
    }

    static boolean allowsGuests(Plan plan) {
        return plan.identityPoolGrants().stream().anyMatch(grant -> grant.role() == Role.UNAUTHENTICATED);
    }

    /** Lets the roles call the fields that the plan grants them, and nothing else. */
    void grant(CfnGraphQLApi api, List<IdentityPoolGrant> grants) {
        grant(api, "AuthenticatedPolicy", authenticatedRole, fieldsOf(grants, Role.AUTHENTICATED));
        grant(api, "UnauthenticatedPolicy", unauthenticatedRole, fieldsOf(grants, Role.UNAUTHENTICATED));
    }

    /**
     * The identity pool.
     *
     * @return the pool
     */
    public CfnIdentityPool pool() {
        return pool;
    }

    /**
     * The role that signed-in identities take.
     *
     * @return the role
     */
    public CfnRole authenticatedRole() {
        return authenticatedRole;
    }

    /**
     * The role that guests take.
     *
     * @return the role; nobody can take it when the pool admits no guests
     */
    public CfnRole unauthenticatedRole() {
        return unauthenticatedRole;
    }

    /**
     * What ties the roles to the pool.
     *
     * @return the attachment
     */
    public CfnIdentityPoolRoleAttachment roleAttachment() {
        return roleAttachment;
    }

    /**
     * What the roles may call.
     *
     * @return policies, those of signed-in identities first
     */
    public List<CfnManagedPolicy> policies() {
        return List.copyOf(policies);
    }

    private static List<CfnIdentityPool.CognitoIdentityProviderProperty> providers(
            @Nullable IUserPoolRef userPool, @Nullable IUserPoolClientRef userPoolClient) {
        if (userPool == null || userPoolClient == null) {
            return List.of();
        }
        // From the ARN, since a user pool that was not made here does not tell its provider's name.
        String poolId = userPool.getUserPoolRef().getUserPoolId();
        Stack stack = Stack.of(userPool);
        return List.of(CfnIdentityPool.CognitoIdentityProviderProperty.builder()
                .clientId(userPoolClient.getUserPoolClientRef().getClientId())
                .providerName("cognito-idp." + stack.getRegion() + "." + stack.getUrlSuffix() + "/" + poolId)
                .serverSideTokenCheck(true)
                .build());
    }

    private CfnRole createRole(String id, String authentication) {
        return new CfnRole(
                this,
                id,
                CfnRoleProps.builder()
                        .assumeRolePolicyDocument(PolicyDocuments.trustIdentityPool(pool.getRef(), authentication))
                        .build());
    }

    /** In a fixed order, so that every synthesis gives the same bytes. */
    private Map<String, String> roles() {
        Map<String, String> roles = new TreeMap<>();
        roles.put("authenticated", authenticatedRole.getAttrArn());
        roles.put("unauthenticated", unauthenticatedRole.getAttrArn());
        return roles;
    }

    private static List<IdentityPoolGrant> fieldsOf(List<IdentityPoolGrant> grants, Role role) {
        return grants.stream().filter(grant -> grant.role() == role).toList();
    }

    private void grant(CfnGraphQLApi api, String id, CfnRole role, List<IdentityPoolGrant> grants) {
        if (grants.size() > FIELDS_PER_POLICY * MOST_POLICIES) {
            throw new DeploymentException("Identities of the identity pool may call " + grants.size()
                    + " fields, and the policies of an IAM role have room for " + FIELDS_PER_POLICY * MOST_POLICIES
                    + ": let guest and identity-pool rules name fewer models or operations.");
        }
        for (int from = 0; from < grants.size(); from += FIELDS_PER_POLICY) {
            List<String> fields = grants.subList(from, Math.min(from + FIELDS_PER_POLICY, grants.size())).stream()
                    .map(grant -> api.getAttrArn() + "/types/" + grant.typeName() + "/fields/" + grant.fieldName())
                    .toList();
            policies.add(new CfnManagedPolicy(
                    this,
                    id + (from / FIELDS_PER_POLICY + 1),
                    CfnManagedPolicyProps.builder()
                            .roles(List.of(role.getRef()))
                            .policyDocument(PolicyDocuments.of(
                                    List.of(PolicyDocuments.allow(List.of("appsync:GraphQL"), fields))))
                            .build()));
        }
    }
}
