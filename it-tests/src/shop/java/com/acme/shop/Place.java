package com.acme.shop;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.Id;
import dev.amplify4j.annotations.Model;

/** A place in a shelf: an identifier of two parts. */
@Model
@Auth(allow = Allow.AUTHENTICATED)
public record Place(@Id String shelf, @Id int number) {}
