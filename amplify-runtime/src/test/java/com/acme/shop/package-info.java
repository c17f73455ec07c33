/** The client that is generated for a shop, as the processor's goldens have it, with the records it is generated from. */
@NullMarked
package com.acme.shop;

import org.jspecify.annotations.NullMarked;
