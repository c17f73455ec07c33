/** Reads and writes plans and declarations as JSON. The only package of this module that knows Jackson. */
@NullMarked
package dev.amplify4j.schema.json;

import org.jspecify.annotations.NullMarked;
