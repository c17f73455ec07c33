/** The AppSync schema of a backend, built as a syntax tree of GraphQL's schema language and printed. */
@NullMarked
package dev.amplify4j.processor.emit.sdl;

import org.jspecify.annotations.NullMarked;
