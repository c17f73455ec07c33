package com.acme.shop;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The identifier of a {@link Order}.
 *
 * @param customerId the field customerId.
 * @param number the field number.
 */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public record OrderKey(String customerId, int number) {
    /**
     * The identifier of a record.
     *
     * @param order the record
     * @return its identifier
     */
    public static OrderKey of(Order order) {
        return new OrderKey(order.customerId(), order.number());
    }
}
