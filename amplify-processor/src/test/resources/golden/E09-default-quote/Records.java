package com.acme;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
@Auth(allow = Allow.PUBLIC_API_KEY)
record D(String id, @Nullable @Default("say \"hi\"") String s) {}
// comes to s: String
