package dev.amplify4j.sandbox.realtime;

import org.jspecify.annotations.Nullable;

/**
 * What a client brought to the handshake.
 *
 * @param protocol whether it offered the sub-protocol {@code graphql-ws}
 * @param headers its authorization headers; null when they cannot be read
 * @param sourceIp its address
 */
record Handshake(boolean protocol, @Nullable AuthorizationHeaders headers, String sourceIp) {}
