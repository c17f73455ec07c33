package com.acme;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
@Auth(allow = Allow.PUBLIC_API_KEY)
record Owner1(String id, @HasMany("ownerId") Many<Pet> pets, @HasOne("holderId") Ref<Passport> passport) {}

@Model
@Auth(allow = Allow.PUBLIC_API_KEY)
record Pet(String id, String ownerId, @BelongsTo("ownerId") Ref<Owner1> owner) {}

@Model
@Auth(allow = Allow.PUBLIC_API_KEY)
record Passport(String id, String holderId, @BelongsTo("holderId") Ref<Owner1> holder) {}
// comes to passport: Passport
