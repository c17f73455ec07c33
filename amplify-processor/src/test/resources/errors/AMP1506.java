package com.acme.blog;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
@Auth(allow = Allow.OWNER, field = "f0")
@Auth(allow = Allow.OWNER, field = "f1")
@Auth(allow = Allow.OWNER, field = "f2")
@Auth(allow = Allow.OWNER, field = "f3")
@Auth(allow = Allow.OWNER, field = "f4")
@Auth(allow = Allow.OWNER, field = "f5")
@Auth(allow = Allow.OWNER, field = "f6")
@Auth(allow = Allow.OWNER, field = "f7")
@Auth(allow = Allow.OWNER, field = "f8")
@Auth(allow = Allow.OWNER, field = "f9")
@Auth(allow = Allow.OWNER, field = "f10")
public record Post(String id) {}
//     ^ AMP1506 11 rules
