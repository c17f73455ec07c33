package com.acme.blog;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
@Auth(allow = Allow.OWNER, groups = "admin")
//                                  ^ AMP1502 knows no groups
record Post(String id) {}
