/** The HTTP side of the sandbox: a loopback server with AppSync's and Cognito's endpoints. */
@NullMarked
package dev.amplify4j.sandbox.http;

import org.jspecify.annotations.NullMarked;
