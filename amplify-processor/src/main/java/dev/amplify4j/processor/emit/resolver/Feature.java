package dev.amplify4j.processor.emit.resolver;

import java.util.Locale;

/** What decides which lines of a script apply to a resolver: a line that ends in {@code //? name} needs the feature. */
enum Feature {
    /** The function answers. */
    SYNCHRONOUS,
    /** The function is invoked without waiting for its answer. */
    ASYNCHRONOUS,
    /** The pipeline runs handlers that users wrote in JavaScript. */
    SCRIPTED,
    /** Every caller whom a rule admits may have every item. */
    OPEN,
    /** Some callers are admitted only to items that name them. */
    RESTRICTED,
    /** Besides them, somebody is admitted whatever the item. */
    ADMITTING,
    /** Items are answered as they are stored. */
    PLAIN,
    /** Items are answered otherwise than they are stored. */
    SHOWING,
    /** Items have an owner. */
    OWNED,
    /** A list can name the caller. */
    LISTED,
    /** The key that is read can name the caller. */
    KEYED,
    /** The key that is read names nobody. */
    UNKEYED,
    /** A field can name a group of the caller's. */
    GROUPED,
    /** The field answers owners in a list. */
    OWNERS,
    /** The field answers one owner. */
    ONE_OWNER,
    /** The field answers what is stored. */
    STORED,
    /** The field or relation has narrower rules than its model. */
    GUARDED,
    /** Clients could ask for fields that not all of them may read. */
    HIDING,
    /** A key can be such a field. */
    HIDING_KEYS,
    /** Some fields have narrower rules for writing than the operation. */
    FIELD_RULES,
    /** A field shows owners by name alone. */
    NAMED_OWNERS,
    /** Owners are shown as they are stored. */
    PLAIN_OWNERS,
    /** The subscription takes owners as arguments. */
    OWNER_ARGUMENTS,
    /** The subscription takes no owners. */
    NO_OWNER_ARGUMENTS,
    /** Relations of the answer must know that it is a mutation's. */
    MARKING,
    /** The operation answers one item. */
    ONE_ITEM,
    /** The operation answers a list of items. */
    SEVERAL_ITEMS,
    /** Relations of the answer must know whether the source is a mutation's. */
    INHERITING,
    /** Mutations leave the relation empty. */
    REDACTED,
    /** The server gives the item an id when the client gives none. */
    AUTO_ID,
    /** The server records a time at create. */
    STAMPING,
    /** The server records when the item was created. */
    CREATED_AT,
    /** The server records when the item was changed. */
    UPDATED_AT,
    /** Some fields must not become null. */
    REQUIRING,
    /** Sort keys of indexes join several fields. */
    JOINING,
    /** Some fields have a default. */
    DEFAULTING,
    /** Some fields have rules for their values. */
    VALIDATING,
    /** One request reads a page. */
    WHOLE,
    /** Requests follow each other until a page is full. */
    PAGED,
    /** A key has what names the caller in partitions of its own, which the list reads one after the other. */
    PARTITIONED,
    /** There is no such key. */
    UNPARTITIONED,
    /** That key is an index's. */
    OWN_INDEX,
    /** The key that is read has no sort key. */
    UNSORTED,
    /** The key that is read has a sort key. */
    SORTED,
    /** The sort key is one field. */
    ONE_SORT_FIELD,
    /** The sort key joins several fields. */
    JOINED;

    /**
     * The name in scripts.
     *
     * @return such as {@code auto-id}
     */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
