/**
 * The deployment plan: tables, data sources and resolvers of one API, in the words of CloudFormation.
 *
 * <p>The CDK constructs deploy it and the sandbox runs it, so what runs on a laptop is what is deployed.
 */
@NullMarked
package dev.amplify4j.schema.plan;

import org.jspecify.annotations.NullMarked;
