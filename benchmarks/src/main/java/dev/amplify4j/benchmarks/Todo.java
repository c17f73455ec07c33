package dev.amplify4j.benchmarks;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.Model;
import org.jspecify.annotations.Nullable;

/**
 * The model that servers are measured with.
 *
 * @param id identifier, made by the server
 * @param title what is to be done
 * @param done whether it is
 * @param note more about it
 */
@Model
@Auth(allow = Allow.PUBLIC_API_KEY)
public record Todo(
        String id, String title, boolean done, @Nullable String note) {}
