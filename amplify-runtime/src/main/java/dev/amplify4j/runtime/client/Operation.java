package dev.amplify4j.runtime.client;

/** What can be done with the records of a model. */
enum Operation {
    GET,
    LIST,
    CREATE,
    UPDATE,
    DELETE,
    ON_CREATE,
    ON_UPDATE,
    ON_DELETE
}
