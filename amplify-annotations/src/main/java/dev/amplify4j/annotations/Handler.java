package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What answers a custom operation; several handlers run as a pipeline, in order.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Repeatable(Handler.Handlers.class)
public @interface Handler {
    /**
     * Name of the Lambda function that answers.
     */
    String function() default "";

    /**
     * Class that answers: it implements the interface, or a Lambda request handler.
     *
     * <p>{@code void.class}: none.
     */
    Class<?> type() default void.class;

    /**
     * Whether the function is invoked without waiting for its answer.
     */
    boolean async() default false;

    /**
     * Class-path resource with an APPSYNC_JS handler.
     */
    String js() default "";

    /**
     * GraphQL name of the model, or name of the data source, on which the APPSYNC_JS handler runs.
     *
     * <p>Empty: none.
     */
    String dataSource() default "";

    /** Holds the repeated {@link Handler} annotations of one element; the compiler writes it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD})
    @interface Handlers {
        /**
         * The annotations in the order in which they were written.
         *
         * @return the repeated annotations
         */
        Handler[] value();
    }
}
