package com.acme.blog;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@DataApi(apiKeyExpiresInDays = 400)
//                             ^ AMP1601 400 days
@Model
@Auth(allow = Allow.OWNER)
record Post(String id) {}
