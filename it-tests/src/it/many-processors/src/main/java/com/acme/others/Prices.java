package com.acme.others;

import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

/** For MapStruct. */
@Mapper
public interface Prices {
    Prices INSTANCE = Mappers.getMapper(Prices.class);

    Label label(Tag tag);

    record Tag(String text) {}

    record Label(String text) {}
}
