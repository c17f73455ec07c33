package com.acme.shop;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.HasMany;
import dev.amplify4j.annotations.HasOne;
import dev.amplify4j.annotations.Id;
import dev.amplify4j.annotations.Model;
import dev.amplify4j.model.Many;
import dev.amplify4j.model.Ref;
import org.jspecify.annotations.Nullable;

/** Somebody who buys: an identifier of three parts. */
@Model
@Auth(allow = Allow.AUTHENTICATED)
public record Customer(
        @Id String region,
        @Id String town,
        @Id int number,
        String name,
        @HasMany Many<Purchase> purchases,
        @HasOne @Nullable Ref<Card> card) {}
