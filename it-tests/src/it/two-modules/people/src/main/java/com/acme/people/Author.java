package com.acme.people;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.Model;

/** Who writes. */
@Model
@Auth(allow = Allow.OWNER)
public record Author(String id, String name, Role role) {}
