/** What HTTP and realtime have in common: AppSync's errors and names of headers. */
@NullMarked
package dev.amplify4j.runtime.internal.protocol;

import org.jspecify.annotations.NullMarked;
