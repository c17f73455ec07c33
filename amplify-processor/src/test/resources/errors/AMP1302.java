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
        @BelongsTo Ref<String> other) {}
//                             ^ AMP1302 no model
