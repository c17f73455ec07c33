package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a projection of a model: a query that selects it requests its components only.
 *
 * <p>Every component has the name and type of one of the model's.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {
    /**
     * The model.
     */
    Class<?> of();
}
