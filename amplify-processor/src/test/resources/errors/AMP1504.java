package com.acme.blog;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
@Auth(allow = Allow.OWNER, field = "author")
//                                 ^ AMP1504 author is a Int
record Post(
        String id,
        int author) {}
