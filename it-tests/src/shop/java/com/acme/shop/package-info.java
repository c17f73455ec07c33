/** A shop, in which everything is used that models and operations can be: the official client meets it all here. */
@DataApi(
        defaultAuthorizationMode = AuthorizationMode.USER_POOL,
        apiKeyExpiresInDays = 7,
        oidc = @Oidc(providerName = "partners", issuerUrl = "https://login.example.com", clientId = "shop"),
        lambdaAuthorizer = @LambdaAuthorizer(function = "doorman", timeToLiveInSeconds = 60))
@NullMarked
package com.acme.shop;

import dev.amplify4j.annotations.AuthorizationMode;
import dev.amplify4j.annotations.DataApi;
import dev.amplify4j.annotations.LambdaAuthorizer;
import dev.amplify4j.annotations.Oidc;
import org.jspecify.annotations.NullMarked;
