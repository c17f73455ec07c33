package com.acme;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Operations
interface Api {
    @Query
    @Auth(allow = Allow.PUBLIC_API_KEY)
    @Handler(function = "fn")
    String every(@Nullable String text, @Nullable @Default("3") Integer dflt);
//                                                ^ compiler annotation
}
