/** AppSync's realtime protocol: one WebSocket for all subscriptions of a client. */
@NullMarked
package dev.amplify4j.runtime.internal.realtime;

import org.jspecify.annotations.NullMarked;
