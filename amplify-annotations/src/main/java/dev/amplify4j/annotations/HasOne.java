package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A relation to at most one record of another model, which refers back to this one with its foreign key.
 *
 * <p>On a component of type {@link dev.amplify4j.model.Ref}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface HasOne {
    /**
     * Foreign-key components of the other model, in the order of this model's identifier.
     *
     * <p>May be left out when the other model has exactly one {@link BelongsTo} to this one.
     */
    String[] value() default {};
}
