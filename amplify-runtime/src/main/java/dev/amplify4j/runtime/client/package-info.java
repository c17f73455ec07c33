/** What generated clients are made of. Users see these types through the generated ones. */
@NullMarked
package dev.amplify4j.runtime.client;

import org.jspecify.annotations.NullMarked;
