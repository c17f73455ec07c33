/** Subscriptions over WebSocket in AppSync's dialect of {@code graphql-ws}. */
@NullMarked
package dev.amplify4j.sandbox.realtime;

import org.jspecify.annotations.NullMarked;
