/** The deployment plan of a backend. */
@NullMarked
package dev.amplify4j.processor.emit.plan;

import org.jspecify.annotations.NullMarked;
