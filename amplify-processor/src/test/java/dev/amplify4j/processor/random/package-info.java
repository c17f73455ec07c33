/** Random projects of users, all of them legal, through javac and everything that reads what the processor emits. */
@NullMarked
package dev.amplify4j.processor.random;

import org.jspecify.annotations.NullMarked;
