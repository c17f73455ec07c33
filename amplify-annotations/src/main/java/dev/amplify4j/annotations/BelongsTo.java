package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A relation to the record that this one belongs to; this record holds the foreign key.
 *
 * <p>On a component of type {@link dev.amplify4j.model.Ref}. The other model needs no inverse.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface BelongsTo {
    /**
     * Foreign-key components of this record, in the order of the other model's identifier.
     *
     * <p>Left out: {@code <component>Id} for a single identifier, {@code <component><Key>} for each part of a composite one. A
     * foreign key that is no component of the record is added to the schema.
     */
    String[] value() default {};
}
