/**
 * Resolvers in APPSYNC_JS 1.0.0, one per root field and relation.
 *
 * <p>Their logic is JavaScript under this package's resources: a handler per kind of field, and functions that handlers
 * call. What differs from model to model is constants and which lines of a handler apply.
 */
@NullMarked
package dev.amplify4j.processor.emit.resolver;

import org.jspecify.annotations.NullMarked;
