/** Who calls: API keys and user-pool tokens, made and verified as Cognito and AppSync do. */
@NullMarked
package dev.amplify4j.sandbox.identity;

import org.jspecify.annotations.NullMarked;
