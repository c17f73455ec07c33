/** Notices that a backend was compiled again. */
@NullMarked
package dev.amplify4j.sandbox.reload;

import org.jspecify.annotations.NullMarked;
