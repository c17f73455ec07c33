/** Random schemas, items and callers: whatever way a caller takes to the items, it shows the same of them. */
@NullMarked
package dev.amplify4j.processor.visibility;

import org.jspecify.annotations.NullMarked;
