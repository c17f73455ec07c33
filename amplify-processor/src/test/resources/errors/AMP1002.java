package com.acme.blog;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

class Outer {
    @Model
    @Auth(allow = Allow.OWNER)
    private record Post(String id) {}
//          ^ AMP1002 cannot see
}
