package com.acme.shop;

import dev.amplify4j.model.Many;
import dev.amplify4j.model.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A model with an identifier of two fields. */
public record Order(
        String customerId,
        int number,
        Status status,
        Instant placedAt,
        int priority,
        @Nullable Address address,
        @Nullable Map<String, ?> note,
        @Nullable BigDecimal total,
        Optional<String> comment,
        @Nullable List<Status> history,
        @Nullable Set<Address> stops,
        Many<Item> items,
        @Nullable Ref<Invoice> invoice) {}
