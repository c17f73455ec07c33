@NullMarked
package dev.amplify4j.processor.emit.resolver;

import org.jspecify.annotations.NullMarked;
