package com.acme.blog;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
@Auth(allow = Allow.AUTHENTICATED)
   @Auth(allow = Allow.AUTHENTICATED, to = Operation.READ)
// ^ AMP1553 allows nothing
record Post(String id) {}
