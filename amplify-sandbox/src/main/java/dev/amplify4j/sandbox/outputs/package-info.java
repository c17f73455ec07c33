/** {@code amplify_outputs.json}: what clients read to find the sandbox. */
@NullMarked
package dev.amplify4j.sandbox.outputs;

import org.jspecify.annotations.NullMarked;
