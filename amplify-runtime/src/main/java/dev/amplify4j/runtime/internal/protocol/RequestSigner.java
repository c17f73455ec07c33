package dev.amplify4j.runtime.internal.protocol;

import java.net.URI;
import java.util.Map;

/** Adds to a request what proves who sends it. Safe for use by several threads. */
@FunctionalInterface
public interface RequestSigner {
    /** For credentials that are headers already. */
    RequestSigner NONE = (url, headers, body) -> headers;

    /**
     * Signs a request that is sent now.
     *
     * @param url where it goes
     * @param headers its headers; those among them that matter are signed
     * @param body its body
     * @return the headers and the signature
     */
    Map<String, String> sign(URI url, Map<String, String> headers, String body);
}
