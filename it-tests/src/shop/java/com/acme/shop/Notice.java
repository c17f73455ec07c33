package com.acme.shop;

import dev.amplify4j.annotations.Allow;
import dev.amplify4j.annotations.Auth;
import dev.amplify4j.annotations.Model;
import dev.amplify4j.annotations.Operation;
import dev.amplify4j.annotations.Provider;

/** What is on the wall: everybody may read it, and each kind of caller may do one thing besides. */
@Model
@Auth(allow = Allow.PUBLIC_API_KEY, to = Operation.READ)
@Auth(allow = Allow.GUEST, to = Operation.READ)
@Auth(
        allow = Allow.AUTHENTICATED,
        provider = Provider.IDENTITY_POOL,
        to = {Operation.READ, Operation.CREATE})
@Auth(
        allow = Allow.AUTHENTICATED,
        provider = Provider.OIDC,
        to = {Operation.READ, Operation.UPDATE})
@Auth(
        allow = Allow.CUSTOM,
        to = {Operation.READ, Operation.DELETE})
@Auth(allow = Allow.GROUPS, groups = "staff")
public record Notice(String id, String text) {}
