package com.acme.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A price for some products. */
public record Quote(
        String product,
        double total,
        @Nullable Category category,
        @Nullable List<String> codes) {}
