package com.acme.shop;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.Model;

/** A note to oneself. */
@Model
@Auth(allow = Allow.OWNER)
public record Draft(String id, String text) {}
