/** AppSync data sources: DynamoDB tables, Lambda functions, HTTP endpoints, and none. */
@NullMarked
package dev.amplify4j.sandbox.datasource;

import org.jspecify.annotations.NullMarked;
