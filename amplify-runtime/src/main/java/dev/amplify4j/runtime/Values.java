package dev.amplify4j.runtime;

import org.jspecify.annotations.Nullable;

/** The values of one object of an answer, by GraphQL name. Fields that nobody asks for are skipped. */
public interface Values {
    /**
     * A value as the answer has it.
     *
     * @param field GraphQL name
     * @return a map, list, text, number or boolean; null when the answer has none
     */
    @Nullable
    Object value(String field);

    /**
     * Says that a value cannot be read.
     *
     * @param field GraphQL name
     * @param reason what is wrong with it
     * @return the exception to throw
     */
    GraphQlException unreadable(String field, String reason);
}
