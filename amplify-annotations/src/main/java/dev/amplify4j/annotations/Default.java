package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value that a component gets when a record is created without it.
 *
 * <p>The component is then optional in the create input. Allowed on required components and on identifiers too.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Default {
    /**
     * The value as text, parsed against the component's type at compile time.
     */
    String value();
}
