package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An OpenID Connect provider, inside {@link DataApi}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Oidc {
    /**
     * Name of the provider.
     */
    String providerName();

    /**
     * URL of the issuer, whose discovery document names the keys.
     */
    String issuerUrl();

    /**
     * Client id that a token must carry.
     *
     * <p>Empty: any.
     */
    String clientId() default "";

    /**
     * Seconds for which a token is valid after authentication.
     *
     * <p>0: as the token says.
     */
    int tokenExpiryFromAuthInSeconds() default 0;

    /**
     * Seconds for which a token is valid after it was issued.
     *
     * <p>0: as the token says.
     */
    int tokenExpireFromIssueInSeconds() default 0;
}
