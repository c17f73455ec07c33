package com.acme;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
@Auth(allow = Allow.PUBLIC_API_KEY)
record D(
        String id,
        @Nullable @Default("hello") String s,
        @Nullable @Default("a@b.co") @Scalar(ScalarType.EMAIL) String e,
        @Nullable @Default("+15555550100") @Scalar(ScalarType.PHONE) String p) {}
//                         ^ AMP1203 is no AWSPhone
