package dev.amplify4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record a model: a DynamoDB table with create, read, update, delete and list operations in the AppSync API, and
 * subscriptions to its changes.
 *
 * <p>A component is required ({@code !} in GraphQL) unless it is {@code @Nullable} or an {@code Optional}. The model is
 * identified by its component {@code id}, or by the components marked {@link Id}. Who may do what is said by {@link
 * Auth}; a model without any rule is an error.
 *
 * <pre>{@code
 * @Model
 * @Auth(allow = Allow.OWNER)
 * public record Todo(String id, String content, boolean done) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Model {
    /**
     * Operations that the API shall not offer for this model.
     *
     * <p>Disabling a mutation disables its subscription too.
     */
    ModelOperation[] disable() default {};
}
