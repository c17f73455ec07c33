package com.acme.blog;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
@Auth(allow = Allow.OWNER)
record Post(
        String id,
        int rank,
        @Index(sortKeys = "rnk") String list) {}
//                        ^ AMP1402 Did you mean "rank"?
