/** Runs the contract's behaviour cases: from records through javac and the sandbox to answers of the GraphQL endpoint. */
@NullMarked
package dev.amplify4j.processor.cases;

import org.jspecify.annotations.NullMarked;
