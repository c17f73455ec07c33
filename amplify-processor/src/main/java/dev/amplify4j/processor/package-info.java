/** The annotation processor: runs rounds and hands what it reads from one room to the next. */
@NullMarked
package dev.amplify4j.processor;

import org.jspecify.annotations.NullMarked;
