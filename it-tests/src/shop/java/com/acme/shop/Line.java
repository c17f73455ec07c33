package com.acme.shop;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.BelongsTo;
import dev.amplify4j.annotations.Model;
import dev.amplify4j.model.Ref;
import org.jspecify.annotations.Nullable;

/** A product in a purchase. */
@Model
@Auth(allow = Allow.AUTHENTICATED)
public record Line(
        String id,
        int amount,
        @BelongsTo Ref<Purchase> purchase,
        @BelongsTo @Nullable Ref<Product> product) {}
