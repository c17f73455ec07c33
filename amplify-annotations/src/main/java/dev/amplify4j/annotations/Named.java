package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a type, component, enum constant, method or parameter another name in GraphQL than it has in Java.
 *
 * <p>The one annotation that is there at run time: the sandbox calls handlers, which are Java, with what GraphQL names.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Named {
    /**
     * The GraphQL name, a legal one by the
     * <a href="https://spec.graphql.org/October2021/#Name">GraphQL specification</a>.
     */
    String value();
}
