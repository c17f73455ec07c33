/**
 * Mutation of what the processor emits: every change of one check in the resolvers' code must make a test fail.
 *
 * <p>A {@link dev.amplify4j.processor.mutation.Mutator} finds the changes in the syntax tree of each
 * {@link dev.amplify4j.processor.mutation.Declaration}; {@link dev.amplify4j.processor.mutation.EmittedCode} makes one of them
 * active in whatever the tests run and knows which test runs what; {@link dev.amplify4j.processor.mutation.KillingTests} runs
 * the tests that could notice.
 */
@NullMarked
package dev.amplify4j.processor.mutation;

import org.jspecify.annotations.NullMarked;
