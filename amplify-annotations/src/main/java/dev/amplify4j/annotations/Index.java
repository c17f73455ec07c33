package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a secondary index whose partition key is this component, and a query that reads it.
 *
 * <p>In DynamoDB it is a global secondary index of the model's table.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Repeatable(Index.Indexes.class)
public @interface Index {
    /**
     * Components that form the sort key, in order.
     *
     * <p>Java component names; none by default.
     */
    String[] sortKeys() default {};

    /**
     * Name of the index in DynamoDB.
     *
     * <p>Empty: derived from the plural of the model and its keys, as in {@code blogsBySlug}.
     */
    String name() default "";

    /**
     * Name of the GraphQL query that reads the index.
     *
     * <p>Empty: derived, as in {@code listBlogBySlug}; {@link #NONE}: no query.
     */
    String queryField() default "";

    /**
     * Attributes that the index copies from the table.
     */
    IndexProjection projection() default IndexProjection.ALL;

    /**
     * Components that the index copies besides its keys, when the projection is {@link IndexProjection#INCLUDE}.
     */
    String[] include() default {};

    /** The value of {@link #queryField()} that asks for an index without a query. */
    String NONE = "-";

    /** Holds the repeated {@link Index} annotations of one element; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT})
    @interface Indexes {
        /**
         * The annotations in the order in which they were written.
         *
         * @return the repeated annotations
         */
        Index[] value();
    }
}
