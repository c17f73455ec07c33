/** GraphQL as AppSync executes it: its scalars, directives, limits and error shapes around graphql-java. */
@NullMarked
package dev.amplify4j.sandbox.graphql;

import org.jspecify.annotations.NullMarked;
