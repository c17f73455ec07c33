/**
 * The vocabulary of generated clients: credentials, conditions, queries, pages, subscriptions and errors.
 *
 * <p>Everything here is immutable and safe for use by several threads.
 */
@NullMarked
package dev.amplify4j.runtime;

import org.jspecify.annotations.NullMarked;
