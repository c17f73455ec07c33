/** The JVM that a sandbox on the command line runs in: started fast, and ended with the one that started it. */
@NullMarked
package dev.amplify4j.sandbox.jvm;

import org.jspecify.annotations.NullMarked;
