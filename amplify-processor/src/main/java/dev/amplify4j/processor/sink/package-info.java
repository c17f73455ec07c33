/** Where artifacts are written: the compiler's filer. */
@NullMarked
package dev.amplify4j.processor.sink;

import org.jspecify.annotations.NullMarked;
