/** The model introspection that official clients read instead of the schema. */
@NullMarked
package dev.amplify4j.processor.emit.introspection;

import org.jspecify.annotations.NullMarked;
