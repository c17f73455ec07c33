package com.acme.blog;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Operations
interface Echoes {
    @Query
    @Auth(allow = Allow.AUTHENTICATED)
    @Handler(type = String.class)
//                        ^ AMP1805 implements neither
    String echo();
}
