package com.acme;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
record A(String id, @Nullable String content) {}

record T(@Nullable String x) {}

@Operations
interface Api {
    @Query
    @Handler(function = "fn1")
    @Nullable
    T getT();
//    ^ AMP1501 speak of records
}
