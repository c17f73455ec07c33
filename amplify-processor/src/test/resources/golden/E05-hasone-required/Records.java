package com.acme;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
@Auth(allow = Allow.PUBLIC_API_KEY)
record User1(String id, @HasOne("userId") Ref<Cart1> cart) {}

@Model
@Auth(allow = Allow.PUBLIC_API_KEY)
record Cart1(String id, @Nullable String userId, @BelongsTo("userId") @Nullable Ref<User1> user) {}
// comes to cart: Cart1
