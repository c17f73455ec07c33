@Auth(allow = Allow.AUTHENTICATED)
@Auth(allow = Allow.GROUPS, groups = "admin", to = Operation.CREATE)
package com.acme;

import dev.amplify4j.annotations.*;
