/**
 * What was written: records and their annotations, taken down without judgement.
 *
 * <p>It is what is stored for partial compilations. It knows neither the compiler nor what the declarations mean.
 */
@NullMarked
package dev.amplify4j.schema.decl;

import org.jspecify.annotations.NullMarked;
