/** The blog of the guide: two records, and everything that follows from them. */
@DataApi(defaultAuthorizationMode = AuthorizationMode.USER_POOL, apiKeyExpiresInDays = 30)
@NullMarked
package dev.amplify4j.examples.blog;

import dev.amplify4j.annotations.AuthorizationMode;
import dev.amplify4j.annotations.DataApi;
import org.jspecify.annotations.NullMarked;
