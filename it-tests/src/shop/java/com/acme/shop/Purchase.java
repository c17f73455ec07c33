package com.acme.shop;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.BelongsTo;
import dev.amplify4j.annotations.HasMany;
import dev.amplify4j.annotations.Index;
import dev.amplify4j.annotations.Model;
import dev.amplify4j.model.Many;
import dev.amplify4j.model.Ref;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody bought. Its foreign key is called like the customer's own key. */
@Model
@Auth(allow = Allow.AUTHENTICATED)
public record Purchase(
        String id,

        @Index(sortKeys = "placedAt", queryField = "purchasesByState")
        State state,

        Instant placedAt,
        @Nullable String region,
        @Nullable String town,
        @Nullable Integer number,
        @BelongsTo({"region", "town", "number"}) @Nullable Ref<Customer> customer,
        @HasMany Many<Line> lines) {
    /** How far it is. */
    public enum State {
        OPEN,
        PAID,
        SENT
    }
}
