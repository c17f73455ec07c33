package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Lambda function that authorizes requests, inside {@link DataApi}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface LambdaAuthorizer {
    /**
     * Name of the function.
     */
    String function();

    /**
     * Seconds for which an answer is kept, 0 to 3600.
     */
    int timeToLiveInSeconds() default 300;
}
