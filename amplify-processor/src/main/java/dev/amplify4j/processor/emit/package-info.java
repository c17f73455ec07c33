/** From the validated backend to artifacts: one emitter per output format, none of which knows another. */
@NullMarked
package dev.amplify4j.processor.emit;

import org.jspecify.annotations.NullMarked;
