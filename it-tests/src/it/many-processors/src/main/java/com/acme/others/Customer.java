package com.acme.others;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** For Hibernate and Querydsl. */
@Entity
public class Customer {
    @Id
    private long number;

    public long getNumber() {
        return number;
    }
}
