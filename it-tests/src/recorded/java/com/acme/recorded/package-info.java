/** The backend of which transcripts were recorded. */
@DataApi(defaultAuthorizationMode = AuthorizationMode.USER_POOL, apiKeyExpiresInDays = 30)
@NullMarked
package com.acme.recorded;

import dev.amplify4j.annotations.AuthorizationMode;
import dev.amplify4j.annotations.DataApi;
import org.jspecify.annotations.NullMarked;
