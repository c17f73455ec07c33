package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Forces the GraphQL scalar of a component, parameter or return type.
 *
 * <p>On a list it is the scalar of the elements, except {@link ScalarType#JSON}, which is that of the whole.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
public @interface Scalar {
    /**
     * The AppSync scalar to use.
     */
    ScalarType value();
}
