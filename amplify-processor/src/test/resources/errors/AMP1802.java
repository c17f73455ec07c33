package com.acme.blog;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Operations
interface Echoes {
    @Auth(allow = Allow.AUTHENTICATED)
    @Handler(function = "echo")
    String echo();
//         ^ AMP1802 nothing says
}
