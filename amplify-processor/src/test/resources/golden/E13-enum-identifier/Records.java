package com.acme;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
@Auth(allow = Allow.PUBLIC_API_KEY)
record P(@Id String n, @Id Kind kind) {}
//                              ^ AMP1102 a Kind cannot identify a record

enum Kind {
    K1,
    K2
}
