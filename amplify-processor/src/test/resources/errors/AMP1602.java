package com.acme.blog;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model(disable = ModelOperation.QUERIES)
@Auth(allow = Allow.OWNER)
public record Post(String id) {}
//     ^ AMP1602 no model offers a query
