package com.acme.shop;

/** What a product is. */
public enum Category {
    BOOK,
    FOOD,
    TOY
}
