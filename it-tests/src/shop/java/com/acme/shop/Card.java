package com.acme.shop;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.BelongsTo;
import dev.amplify4j.annotations.Model;
import dev.amplify4j.annotations.ModelOperation;
import dev.amplify4j.model.Ref;

/** A customer's only card. */
@Model(disable = ModelOperation.ON_DELETE)
@Auth(allow = Allow.AUTHENTICATED)
public record Card(String id, int points, @BelongsTo Ref<Customer> customer) {}
