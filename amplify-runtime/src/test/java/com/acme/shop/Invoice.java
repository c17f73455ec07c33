package com.acme.shop;

import org.jspecify.annotations.Nullable;

/** A model that holds the key of another, and is only read. */
public record Invoice(
        String id, @Nullable String customerId, @Nullable Integer number) {}
