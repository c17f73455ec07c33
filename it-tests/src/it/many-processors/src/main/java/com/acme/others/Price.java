package com.acme.others;

import com.google.auto.value.AutoValue;

/** For AutoValue. */
@AutoValue
public abstract class Price {
    public abstract int cents();

    public static Price of(int cents) {
        return new AutoValue_Price(cents);
    }
}
