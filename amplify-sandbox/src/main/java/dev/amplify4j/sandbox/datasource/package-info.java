/** AppSync data sources: DynamoDB tables, in DynamoDB Local or elsewhere, and none. */
@NullMarked
package dev.amplify4j.sandbox.datasource;

import org.jspecify.annotations.NullMarked;
