package com.acme.blog

import dev.amplify4j.annotations.Allow
import dev.amplify4j.annotations.Auth
import dev.amplify4j.annotations.Model

@Model
@Auth(allow = Allow.OWNER)
data class Blog(val id: String, val title: String)
