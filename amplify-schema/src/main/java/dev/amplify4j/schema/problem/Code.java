package dev.amplify4j.schema.problem;

/** The kinds of mistakes in declarations; each has a page in {@code docs/errors}. */
public enum Code {
    /** {@code @Model} on something that is no record. */
    AMP1001,
    /** A model that generated code cannot see or name. */
    AMP1002,
    /** A name that GraphQL does not allow, or that is reserved. */
    AMP1003,
    /** Two things with one name. */
    AMP1004,
    /** A model without identifier. */
    AMP1101,
    /** A component that cannot identify a record. */
    AMP1102,
    /** A Java type without GraphQL counterpart. */
    AMP1201,
    /** A {@code @Scalar} that the Java type cannot hold. */
    AMP1202,
    /** A default that the type of its component does not have. */
    AMP1203,
    /** A custom type that holds itself. */
    AMP1204,
    /** A constraint that cannot be checked. */
    AMP1205,
    /** A relation whose component has the wrong type, or a carrier without relation. */
    AMP1301,
    /** A relation to something that is no model. */
    AMP1302,
    /** A foreign key that does not exist. */
    AMP1303,
    /** A foreign key whose type is not that of the identifier it points to. */
    AMP1304,
    /** A relation whose other side cannot be found. */
    AMP1305,
    /** A reference whose nullness contradicts its foreign key. */
    AMP1306,
    /** A model of a module that the processor did not compile. */
    AMP1307,
    /** A component that cannot be the key of an index. */
    AMP1401,
    /** An index that names a component which does not exist. */
    AMP1402,
    /** A projection of an index that contradicts what it is told to copy. */
    AMP1403,
    /** A model that no rule opens to anyone. */
    AMP1501,
    /** A member of {@code @Auth} that its strategy does not know. */
    AMP1502,
    /** A rule that can never apply. */
    AMP1503,
    /** A field that cannot hold the owners or groups of a rule. */
    AMP1504,
    /** A required component that not everyone may read who reads its record. */
    AMP1505,
    /** A rule that asks for more than the service can do. */
    AMP1506,
    /** An owner who may give a record away. */
    AMP1551(Severity.NOTE),
    /** A rule that lets people write who are not signed in. */
    AMP1552(Severity.NOTE),
    /** A rule that allows nothing that those before it do not. */
    AMP1553(Severity.NOTE),
    /** Settings of the API that do not go together. */
    AMP1601,
    /** An API without any query. */
    AMP1602,
    /** An annotation where it means nothing. */
    AMP1701,
    /** {@code @Operations} on something that is no interface, or that generated code cannot see. */
    AMP1801,
    /** A method that is no query, mutation or subscription, or several of them. */
    AMP1802,
    /** An argument or answer that a custom operation cannot have. */
    AMP1803,
    /** A handler that says too much, or too little. */
    AMP1804,
    /** A class that cannot answer custom operations. */
    AMP1805,
    /** A script or data source that is not there. */
    AMP1806,
    /** A subscription that hears of nothing, or of something else than it answers. */
    AMP1807,
    /** Something that the annotations can say and this release cannot do yet. */
    AMP1901,
    /** A model or operations that another processor wrote too late for the client. */
    AMP1902,
    /** A mistake of the processor itself. */
    AMP1999;

    private final Severity severity;

    Code() {
        this(Severity.ERROR);
    }

    Code(Severity severity) {
        this.severity = severity;
    }

    /**
     * What a problem of this kind does to a compilation.
     *
     * @return an error, for most
     */
    public Severity severity() {
        return severity;
    }
}
