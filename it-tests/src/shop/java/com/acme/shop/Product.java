package com.acme.shop;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.HasMany;
import dev.amplify4j.annotations.Index;
import dev.amplify4j.annotations.Model;
import dev.amplify4j.annotations.Operation;
import dev.amplify4j.annotations.Scalar;
import dev.amplify4j.annotations.ScalarType;
import dev.amplify4j.model.Many;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something on a shelf: every scalar, alone and in lists, an enum, and custom types. */
@Model
@Auth(allow = Allow.OWNER)
@Auth(allow = Allow.AUTHENTICATED, to = Operation.READ)
public record Product(
        String id,
        String name,

        @Index(sortKeys = "stock", queryField = "productsByShelf")
        @Index(
                name = "byShelfAndCategory",
                sortKeys = {"category", "madeOn"},
                queryField = "productsByShelfAndCategory")
        @Index(name = "byShelfAndPrice", sortKeys = "price", queryField = "productsByShelfAndPrice")
        @Index(name = "byShelfAndSerial", sortKeys = "serial", queryField = "productsByShelfAndSerial")
        @Nullable
        String shelf,

        @Nullable UUID serial,
        @Nullable Integer stock,
        @Nullable Double price,
        @Nullable Boolean fragile,
        @Nullable LocalDate madeOn,
        @Nullable LocalTime deliveredAt,
        @Nullable Instant soldAt,
        @Nullable @Scalar(ScalarType.TIMESTAMP) Long scannedAt,
        @Nullable @Scalar(ScalarType.EMAIL) String contact,
        @Nullable Map<String, ?> details,
        @Nullable @Scalar(ScalarType.PHONE) String hotline,
        @Nullable URI page,
        @Nullable InetAddress sensor,
        @Nullable Category category,
        @Nullable Box box,
        @Nullable List<@Nullable String> names,
        @Nullable List<@Nullable UUID> serials,
        @Nullable List<@Nullable Integer> stocks,
        @Nullable List<@Nullable Double> prices,
        @Nullable List<@Nullable Boolean> flags,
        @Nullable List<@Nullable LocalDate> dates,
        @Nullable List<@Nullable LocalTime> times,
        @Nullable List<@Nullable Instant> moments,
        @Nullable @Scalar(ScalarType.TIMESTAMP) List<@Nullable Long> scans,
        @Nullable @Scalar(ScalarType.EMAIL) List<@Nullable String> contacts,
        @Nullable List<@Nullable Map<String, ?>> remarks,
        @Nullable @Scalar(ScalarType.PHONE) List<@Nullable String> hotlines,
        @Nullable List<@Nullable URI> pages,
        @Nullable List<@Nullable InetAddress> sensors,
        @Nullable List<@Nullable Category> categories,
        @Nullable List<@Nullable Box> boxes,
        @HasMany Many<Line> lines) {}
