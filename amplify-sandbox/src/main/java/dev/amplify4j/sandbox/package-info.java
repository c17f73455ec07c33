/**
 * The whole backend on a laptop: {@link dev.amplify4j.sandbox.AmplifySandbox} for tests and tools,
 * {@link dev.amplify4j.sandbox.Main} for the command line.
 */
@NullMarked
package dev.amplify4j.sandbox;

import org.jspecify.annotations.NullMarked;
