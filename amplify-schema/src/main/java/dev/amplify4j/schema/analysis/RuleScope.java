package dev.amplify4j.schema.analysis;

/** What a rule stands on, which decides what it may say. */
enum RuleScope {
    /** A model: the rule holds for all its members. */
    MODEL,
    /** A component of a model: the rule holds for this member alone. */
    COMPONENT,
    /** A package: the rule holds for its models and operations that have none. */
    PACKAGE,
    /** A custom operation: the rule holds for calls of it. */
    OPERATION
}
