package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An authorization rule: whom it lets in, and to which operations.
 *
 * <p>Rules on one element are OR-ed; what no rule allows is refused. On a model they hold for all its fields; on a component they
 * replace the model's rules for that field; on a package they are the default of its models and operations; on an annotation type
 * they make that annotation a reusable set of rules.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.TYPE,
    ElementType.RECORD_COMPONENT,
    ElementType.FIELD,
    ElementType.PACKAGE,
    ElementType.METHOD,
    ElementType.ANNOTATION_TYPE
})
@Repeatable(Auth.Rules.class)
public @interface Auth {
    /**
     * Whom the rule lets in.
     */
    Allow allow();

    /**
     * Operations that the rule allows.
     *
     * <p>Empty: all that the strategy can allow.
     */
    Operation[] to() default {};

    /**
     * Names of the groups that are let in, with {@link Allow#GROUPS}.
     */
    String[] groups() default {};

    /**
     * The field that holds the owner or owners, or the group or groups, of a record.
     *
     * <p>A field that is no component is added to the schema: {@code "author"} as a single value, {@code "authors[]"} as a list. Empty:
     * {@code owner}, with {@link Allow#OWNER}.
     */
    String field() default "";

    /**
     * The identity claim that is compared.
     *
     * <p>With {@link Allow#OWNER} one of {@code sub}, {@code username}, {@code email}, {@code sub::username} or a custom claim; with {@link
     * Allow#GROUPS} the claim that holds the groups. Empty: {@code sub::username} and {@code cognito:groups}.
     */
    String claim() default "";

    /**
     * Where the identity comes from.
     *
     * <p>{@link Provider#DEFAULT}: the usual one of the strategy.
     */
    Provider provider() default Provider.DEFAULT;

    /**
     * Name of the function that is let in, with {@link Allow#RESOURCE}.
     */
    String function() default "";

    /** Holds the repeated {@link Auth} annotations of one element; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({
        ElementType.TYPE,
        ElementType.RECORD_COMPONENT,
        ElementType.FIELD,
        ElementType.PACKAGE,
        ElementType.METHOD,
        ElementType.ANNOTATION_TYPE
    })
    @interface Rules {
        /**
         * The annotations in the order in which they were written.
         *
         * @return the repeated annotations
         */
        Auth[] value();
    }
}
