package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method of an {@link Operations} interface a field of GraphQL's {@code Subscription} type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Subscription {
    /**
     * GraphQL names of the mutations that are subscribed to, custom ones or a model's.
     */
    String[] to();
}
