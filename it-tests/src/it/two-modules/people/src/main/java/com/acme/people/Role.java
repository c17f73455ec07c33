package com.acme.people;

/** What an author does. */
public enum Role {
    WRITER,
    EDITOR
}
