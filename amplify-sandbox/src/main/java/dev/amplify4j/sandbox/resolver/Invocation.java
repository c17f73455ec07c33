package dev.amplify4j.sandbox.resolver;

import dev.amplify4j.schema.plan.AuthenticationType;
import dev.amplify4j.schema.plan.Resolver;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field to resolve.
 *
 * <p>Maps and lists hold JSON data: maps with text keys, lists, text, numbers, booleans and null.
 *
 * @param resolver resolver of the field, of the engine's plan
 * @param arguments arguments of the field, {@code ctx.args}
 * @param source parent object, {@code ctx.source}; null for a root field
 * @param authenticationType how the caller proved who it is
 * @param identity {@code ctx.identity}; null for an API key
 * @param headers request headers by lower-case name; {@code cookie} is never shown to a resolver
 * @param info {@code ctx.info}
 */
public record Invocation(
        Resolver resolver,
        Map<String, Object> arguments,
        @Nullable Object source,
        AuthenticationType authenticationType,
        @Nullable Map<String, Object> identity,
        Map<String, List<String>> headers,
        Info info) {
    /** Who asks for which field, as far as a page token is bound to it. */
    String asker() {
        Map<String, Object> claims = identity == null ? Map.of() : identity;
        Object subject = claims.getOrDefault("sub", claims.getOrDefault("cognitoIdentityId", claims.get("userArn")));
        return authenticationType + " " + subject + " " + info.parentTypeName() + "." + info.fieldName();
    }

    /** Names the field only: identity, headers and arguments are the caller's and belong in no log. */
    @Override
    public String toString() {
        return "Invocation[" + info.parentTypeName() + "." + info.fieldName() + "]";
    }
}
