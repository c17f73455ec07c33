/** From the backend to the typed Java client: facts, on the runtime that holds the logic. */
@NullMarked
package dev.amplify4j.processor.emit.client;

import org.jspecify.annotations.NullMarked;
