package com.acme.shop;

import dev.amplify4j.runtime.Codec;
import dev.amplify4j.runtime.client.EnumCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link Status}. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class StatusCodec {
    /** The codec. */
    public static final Codec<Status> CODEC =
            new EnumCodec<Status>("Status").with(Status.OPEN, "open").with(Status.SHIPPED, "SHIPPED");

    private StatusCodec() {}
}
