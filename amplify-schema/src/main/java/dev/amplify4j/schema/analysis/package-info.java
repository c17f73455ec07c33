/** From declarations to the validated backend: rules that find every mistake in one run, and what they establish. */
@NullMarked
package dev.amplify4j.schema.analysis;

import org.jspecify.annotations.NullMarked;
