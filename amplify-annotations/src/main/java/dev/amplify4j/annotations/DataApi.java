package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The settings of the API, on a package or a type; at most one in a compilation.
 *
 * <p>Its package is where the types of the whole backend, such as {@code AmplifyClient}, are generated. Without it that is the
 * longest common package of the models.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface DataApi {
    /**
     * Name of the AppSync API.
     */
    String name() default "amplifyData";

    /**
     * Authorization mode of a request that names none.
     *
     * <p>{@link AuthorizationMode#DEFAULT}: {@code API_KEY} when every rule is {@link Allow#PUBLIC_API_KEY}, otherwise {@code USER_POOL}.
     */
    AuthorizationMode defaultAuthorizationMode() default AuthorizationMode.DEFAULT;

    /**
     * Days after which the API key expires, 1 to 365.
     *
     * <p>0: no key, unless some rule needs one; then 7.
     */
    int apiKeyExpiresInDays() default 0;

    /**
     * The OpenID Connect provider.
     *
     * <p>With an empty provider name: none.
     */
    Oidc oidc() default @Oidc(providerName = "", issuerUrl = "");

    /**
     * The Lambda function that authorizes requests.
     *
     * <p>With an empty function name: none.
     */
    LambdaAuthorizer lambdaAuthorizer() default @LambdaAuthorizer(function = "");

    /**
     * Models of dependency jars that belong to this API and that no model of this compilation refers to.
     */
    Class<?>[] include() default {};
}
