package com.acme.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a product is packed: a custom type with another one inside. */
public record Box(
        Size size, @Nullable Category label, @Nullable List<String> marks) {
    /** Centimetres. */
    public record Size(double width, double height) {}
}
