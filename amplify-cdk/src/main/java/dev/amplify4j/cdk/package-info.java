/**
 * CDK constructs that deploy a plan: an AppSync API, its tables, roles, data sources and resolvers, and who may sign in.
 *
 * <p>Every CloudFormation resource is an L1 construct that an accessor gives away, so whatever is not a property here can
 * be set there. Constructs belong to the thread that builds the app, as those of the CDK do.
 */
@NullMarked
package dev.amplify4j.cdk;

import org.jspecify.annotations.NullMarked;
