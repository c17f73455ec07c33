package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Shows the time at which the server last changed the record, in a component of type {@code Instant}; read-only.
 *
 * <p>On a component named {@code updatedAt} it makes the implicit field visible in Java; on another name the implicit field has
 * that name instead.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface UpdatedAt {}
