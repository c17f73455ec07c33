/** Measurements; nothing here is part of a test. */
@NullMarked
package dev.amplify4j.benchmarks;

import org.jspecify.annotations.NullMarked;
