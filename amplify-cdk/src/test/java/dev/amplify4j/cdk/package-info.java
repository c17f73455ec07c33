/** Tests that synthesise for real. */
@NullMarked
package dev.amplify4j.cdk;

import org.jspecify.annotations.NullMarked;
