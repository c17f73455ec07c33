package com.acme.blog;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

   @Projection(of = String.class)
// ^ AMP1901 projections
record Card(String title) {}
