/** What is wrong with declarations: codes, problems, and their collection. */
@NullMarked
package dev.amplify4j.schema.problem;

import org.jspecify.annotations.NullMarked;
