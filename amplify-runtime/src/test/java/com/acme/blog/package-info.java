/** The guide's blog. Its client is what the processor makes of the two records, copied from the goldens of ClientEmitterTest. */
@NullMarked
package com.acme.blog;

import org.jspecify.annotations.NullMarked;
