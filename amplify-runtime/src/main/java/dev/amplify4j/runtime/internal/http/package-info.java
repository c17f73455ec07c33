/** GraphQL over HTTP. */
@NullMarked
package dev.amplify4j.runtime.internal.http;

import org.jspecify.annotations.NullMarked;
