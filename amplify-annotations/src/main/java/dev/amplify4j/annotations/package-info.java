/**
 * The annotations that turn Java records into an AWS Amplify backend.
 *
 * <p>They are read by the annotation processor at compile time and are not needed at run time.
 */
package dev.amplify4j.annotations;
