package com.acme.shop;

import dev.amplify4j.runtime.Codec;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.RecordCodec;
import dev.amplify4j.runtime.client.Row;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link Place}. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
final class PlaceCodec {
    /** The codec. */
    public static final Codec<Place> CODEC = new RecordCodec<Place>("Place", PlaceCodec::read, PlaceCodec::write);

    private static Place read(Row row) {
        var latitudeValue = Scalar.DOUBLE.required(row, "latitude");
        return new Place(latitudeValue);
    }

    private static Input write(Place value) {
        return Input.EMPTY.withOptional("latitude", value.latitude());
    }

    private PlaceCodec() {}
}
