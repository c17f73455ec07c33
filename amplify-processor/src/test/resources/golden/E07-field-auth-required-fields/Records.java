package com.acme;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
@Auth(allow = Allow.AUTHENTICATED, to = Operation.READ)
@Auth(allow = Allow.OWNER)
record Employee(
        String id,
        String name,
        @Nullable String email,
        @Nullable @Auth(allow = Allow.OWNER) String ssn,
        @Nullable @Auth(allow = Allow.GROUPS, groups = "hr") Double salary,
        @Auth(allow = Allow.OWNER, to = {Operation.CREATE, Operation.READ}) String secretReq) {}
//                                                                                 ^ AMP1505 may read the record and not this component
