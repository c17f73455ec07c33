/** Lambda functions of the backend, answered for by Java in this process. */
@NullMarked
package dev.amplify4j.sandbox.function;

import org.jspecify.annotations.NullMarked;
