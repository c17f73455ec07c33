/** JSON text to trees and back, on Jackson's streaming API. */
@NullMarked
package dev.amplify4j.runtime.internal.json;

import org.jspecify.annotations.NullMarked;
