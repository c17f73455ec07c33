/** Holds synthesised templates against the plan that they are made from. */
@NullMarked
package dev.amplify4j.cdk.agreement;

import org.jspecify.annotations.NullMarked;
