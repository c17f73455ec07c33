/**
 * From the compiler's elements to declarations, and from problems back to the compiler.
 *
 * <p>Nothing beyond this package, the processor and the sink knows {@code javax.lang.model}.
 */
@NullMarked
package dev.amplify4j.processor.front;

import org.jspecify.annotations.NullMarked;
