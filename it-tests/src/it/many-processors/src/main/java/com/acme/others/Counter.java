package com.acme.others;

import jakarta.inject.Singleton;

/** For Micronaut. */
@Singleton
public class Counter {}
