package com.acme.shop;

/** A custom type that only its package sees. */
record Place(double latitude) {}
