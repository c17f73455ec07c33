/**
 * The validated backend: every name resolved, every rule checked, immutable.
 *
 * <p>Emitters read this and nothing else. It knows neither the compiler nor any output format.
 */
@NullMarked
package dev.amplify4j.schema.ir;

import org.jspecify.annotations.NullMarked;
