package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component as part of the model's identifier.
 *
 * <p>One component makes a declared identifier, the partition key of the table. Several make a composite identifier in
 * component order: the first is the partition key, the rest the sort key. Without {@code @Id}, the component named
 * {@code id} is the identifier.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Id {}
