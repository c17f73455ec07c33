package com.acme.shop;

import dev.amplify4j.runtime.Codec;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.RecordCodec;
import dev.amplify4j.runtime.client.Row;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link Address}. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class AddressCodec {
    /** The codec. */
    public static final Codec<Address> CODEC =
            new RecordCodec<Address>("Address", AddressCodec::read, AddressCodec::write);

    private static Address read(Row row) {
        var streetValue = Scalar.STRING.required(row, "street");
        var zipValue = Optional.<String>ofNullable(Scalar.STRING.optional(row, "zip"));
        var placeValue = PlaceCodec.CODEC.optional(row, "place");
        return new Address(streetValue, zipValue, placeValue);
    }

    private static Input write(Address value) {
        return Input.EMPTY
                .withOptional("street", value.street())
                .withOptional("zip", value.zip().orElse(null))
                .withOptional("place", PlaceCodec.CODEC.encodeNullable(value.place()));
    }

    private AddressCodec() {}
}
