/**
 * The annotations that turn Java records into an AWS Amplify backend.
 *
 * <p>Annotations of record components are declared for fields too, because a compiler of Java 17 knows the place of an
 * annotation in the source only where it reaches the component's field. On any other field they are errors.
 *
 * <p>They are read by the annotation processor at compile time and are not needed at run time.
 */
package dev.amplify4j.annotations;
