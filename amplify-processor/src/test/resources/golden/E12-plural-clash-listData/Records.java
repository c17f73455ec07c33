package com.acme;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

interface Schema {
    @Model
    @Auth(allow = Allow.PUBLIC_API_KEY)
    record Data(String id, @Nullable @Index String c) {}

    @Model
    @Auth(allow = Allow.PUBLIC_API_KEY)
    record Datum(String id, @Nullable @Index String c) {}
//  ^ AMP1004 both would be read by the query listData
}
