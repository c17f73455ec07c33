/** Runs AppSync resolvers in APPSYNC_JS 1.0.0: units and pipelines, with the service's utilities and limits. */
@NullMarked
package dev.amplify4j.sandbox.resolver;

import org.jspecify.annotations.NullMarked;
