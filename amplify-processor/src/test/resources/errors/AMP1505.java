package com.acme.blog;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
@Auth(allow = Allow.AUTHENTICATED)
record Post(
        String id,
        @Nullable String title,
        @Auth(allow = Allow.OWNER) String secret) {}
//                                        ^ AMP1505 may read the record and not this component
