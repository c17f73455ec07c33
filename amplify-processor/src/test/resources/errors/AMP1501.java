package com.acme.blog;

import dev.amplify4j.annotations.*;
import dev.amplify4j.model.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Model
public record Post(String id) {}
//     ^ AMP1501 no rule lets anyone in
