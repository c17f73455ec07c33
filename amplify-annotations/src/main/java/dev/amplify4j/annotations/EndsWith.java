package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The server refuses a create or an update in which this text does not end with the given one.
 *
 * <p>{@code null} passes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface EndsWith {
    /**
     * The text with which the value must end.
     */
    String value();

    /**
     * The error message of the API.
     *
     * <p>Empty: a message that names the field and the rule.
     */
    String message() default "";
}
