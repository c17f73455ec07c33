/** Emits the CDK constructs of a backend: facts alone, the constructs they extend are in amplify-cdk. */
@NullMarked
package dev.amplify4j.processor.emit.cdk;

import org.jspecify.annotations.NullMarked;
