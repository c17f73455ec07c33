/** The models of the contract as records that a user would write, through javac and the processor. */
@NullMarked
package dev.amplify4j.processor.records;

import org.jspecify.annotations.NullMarked;
