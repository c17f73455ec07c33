package com.acme.others;

import org.immutables.value.Value;

/** For Immutables. */
@Value.Immutable
public interface Address {
    String street();

    static Address of(String street) {
        return ImmutableAddress.builder().street(street).build();
    }
}
