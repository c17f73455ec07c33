package com.acme.blog;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model(disable = ModelOperation.CREATE)
@Auth(allow = Allow.OWNER, to = Operation.CREATE)
//                                       ^ AMP1503 can never apply
record Post(String id) {}
