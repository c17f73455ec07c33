package com.acme.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model with awkward names. */
@SuppressWarnings("JavaLangClash") // that is what it is here for
record Override(
        String id,
        String input,
        String client,
        @Nullable String key,
        @Nullable Boolean condition,
        @Nullable List<String> clear) {}
