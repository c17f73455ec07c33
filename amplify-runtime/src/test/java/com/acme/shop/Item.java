package com.acme.shop;

import dev.amplify4j.model.Ref;
import java.util.UUID;

/** A model that belongs to another. */
public record Item(UUID id, Ref<Order> order) {}
