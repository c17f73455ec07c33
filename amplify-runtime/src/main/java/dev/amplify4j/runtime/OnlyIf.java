package dev.amplify4j.runtime;

import java.util.function.UnaryOperator;

/**
 * Writes that are done only if the record meets a condition. There are no reads among them, which would drop it.
 *
 * @param <T> the model's record
 * @param <K> its identifier
 * @param <P> its changes
 */
public interface OnlyIf<T, K, P> {
    /**
     * Changes a record; what the patch leaves out stays as it is.
     *
     * @param key the record's identifier
     * @param patch the changes
     * @return the record as it is after the write
     * @throws ConditionFailedException if the record does not meet the condition, or is not there
     */
    T update(K key, UnaryOperator<P> patch);

    /**
     * Deletes a record.
     *
     * @param key the record's identifier
     * @return the record as it was
     * @throws ConditionFailedException if the record does not meet the condition, or is not there
     */
    T delete(K key);
}
