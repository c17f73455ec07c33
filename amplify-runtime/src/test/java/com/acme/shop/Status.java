package com.acme.shop;

/** Where an order is. */
public enum Status {
    OPEN,
    SHIPPED
}
