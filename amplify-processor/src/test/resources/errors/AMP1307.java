package com.acme.blog;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@DataApi(include = String.class)
//                       ^ AMP1307 is no model
@Model
@Auth(allow = Allow.OWNER)
record Post(String id) {}
