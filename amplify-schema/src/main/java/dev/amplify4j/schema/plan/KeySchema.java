package dev.amplify4j.schema.plan;

import org.jspecify.annotations.Nullable;

/**
 * The key of a table or index.
 *
 * @param partition partition (HASH) key
 * @param sort sort (RANGE) key; null when there is none
 */
public record KeySchema(KeyAttribute partition, @Nullable KeyAttribute sort) {}
