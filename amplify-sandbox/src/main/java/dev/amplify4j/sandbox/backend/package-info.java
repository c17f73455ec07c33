/** What the annotation processor emitted for one API, read from class directories, jars or the class path. */
@NullMarked
package dev.amplify4j.sandbox.backend;

import org.jspecify.annotations.NullMarked;
