package com.acme.shop;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A custom type. */
public record Address(
        String street, Optional<String> zip, @Nullable Place place) {}
