package dev.amplify4j.processor.random;

import dev.amplify4j.processor.emit.Dice;
import dev.amplify4j.processor.emit.HostileText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that are legal and odd: those of the JDK, of generated code, of other languages, and what only Java can spell. */
final class RandomNames {
    private static final List<String> MODELS = List.of(
            "Post",
            "Person",
            "Category",
            "Data",
            "News",
            "Series",
            "URL",
            "A",
            "A1",
            "HTTPLog",
            "Index",
            "Staff",
            "Analysis",
            "Object",
            "Integer",
            "List",
            "Map",
            "Instant",
            "Override",
            "Record",
            "Optional",
            "Set",
            "Ref",
            "Many",
            "Class",
            "Math",
            "Long",
            "Enum",
            "Exception",
            "System",
            "Objects",
            "Model",
            "Auth",
            "Field",
            "Json",
            "Client",
            "Condition",
            "Filter",
            "Page",
            "Patch",
            "Create",
            "Key",
            "Operation",
            "Nullable",
            "Generated",
            "NullMarked",
            "Void",
            "Number",
            "Thread",
            "Type",
            "Codec",
            "Scalar",
            "Todo_item",
            "Iterable",
            "Entry",
            "CustomerRelationshipManagementAccountHistory");
    private static final List<String> CUSTOM_TYPES = List.of(
            "Geo", "Address", "Meta", "Money", "T1", "Row", "Value", "Reader", "Writer", "JsonParser", "Connection");
    private static final List<String> ENUMS = List.of("Level", "Color", "State", "Kind_2", "DayOfWeek", "Sort");
    private static final List<String> CONSTANTS = List.of(
            "ONE",
            "two",
            "_3",
            "NaN",
            "undefined",
            "A_b",
            "VALUES",
            "name",
            "ordinal",
            "self",
            "UNKNOWN",
            "OTHER",
            "$");
    private static final List<String> COMPONENTS = List.of(
            "title",
            "aB",
            "ab",
            "b_c",
            "x1",
            "URLs",
            "type",
            "Type",
            "f",
            "score",
            "_hidden",
            "Big",
            "createdOn",
            "value",
            "values",
            "key",
            "keys",
            "items",
            "nextToken",
            "limit",
            "filter",
            "condition",
            "input",
            "id2",
            "record",
            "sealed",
            "permits",
            "var",
            "yield",
            "module",
            "when",
            "builder",
            "build",
            "create",
            "patch",
            "fields",
            "client",
            "models",
            "get",
            "list",
            "update",
            "delete",
            "query",
            "Query",
            "of",
            "equals",
            "hash",
            "size",
            "eq",
            "in",
            "is",
            "name",
            "ordinal",
            "util",
            "ctx",
            "context",
            "args",
            "arguments",
            "request",
            "response",
            "constructor",
            "prototype",
            "undefined",
            "await",
            "function",
            "typeof",
            "let",
            "toJson",
            "writer",
            "reader",
            "parser",
            "generator",
            "json",
            "row",
            "codec",
            "core",
            "scope",
            "selection",
            "amplify",
            "result",
            "o",
            "other",
            "data",
            "errors",
            "locale",
            "set",
            "put",
            "add",
            "with",
            "without",
            "unset",
            "Object",
            "String",
            "Integer",
            "List",
            "e",
            "i",
            "it",
            "Instant",
            "System",
            "Override",
            "connection",
            "relations",
            "events",
            "ALL",
            "INSTANCE",
            "remove",
            "clear",
            "all",
            "any",
            "map",
            "sub",
            "username",
            "claims",
            "identity",
            "stash",
            "source",
            "info",
            "env",
            "version",
            "ttl",
            "operation",
            "payload",
            "now",
            "handler",
            "main",
            "sortDirection",
            "read",
            "write",
            "model",
            "Arrays",
            "Input",
            "Row",
            "Optional",
            "options",
            "id_");
    /** What Java cannot spell, or keeps for itself: a Java name, and the GraphQL name that it stands for. */
    private static final List<Name> NAMED = List.of(
            new Name("class_", "class"),
            new Name("default_", "default"),
            new Name("newOne", "new"),
            new Name("hash_", "hashCode"),
            new Name("text_", "toString"),
            new Name("größe", "groesse"),
            new Name("$cash", "cash"),
            new Name("a$b", "a_dollar_b"),
            new Name("名", "namae"),
            new Name("klass", "getClass"),
            new Name("null_", "null"),
            new Name("true_", "true"),
            new Name("x", "x9"),
            new Name("void_", "void"),
            new Name("waiting", "wait"));

    private static final Set<String> BESIDE_KEYS = Set.of("sortDirection", "filter", "limit", "nextToken");

    private final Dice dice;
    private final Set<String> java = new HashSet<>();
    private final Set<String> graphql = new HashSet<>();

    /** A scope in which no name comes twice. */
    RandomNames(Dice dice) {
        this.dice = dice;
    }

    /**
     * A name in Java, and the one in GraphQL.
     *
     * @param java as the source spells it
     * @param graphql as the schema does
     */
    record Name(String java, String graphql) {
        /** The annotation that makes the difference. */
        String annotation() {
            return java.equals(graphql) ? "" : "@dev.amplify4j.annotations.Named(" + HostileText.quoted(graphql) + ") ";
        }
    }

    Name component() {
        while (true) {
            Name name = dice.chance(8) ? dice.one(NAMED) : plain(dice.one(COMPONENTS));
            if (take(name)) {
                return name;
            }
        }
    }

    /** A name that no argument of a query has beside the key. */
    Name key() {
        while (true) {
            Name name = component();
            if (!BESIDE_KEYS.contains(name.graphql())) {
                return name;
            }
        }
    }

    Name constant() {
        while (true) {
            String java = dice.one(CONSTANTS);
            Name name = new Name(java, java.equals("$") ? "DOLLAR" : java);
            if (take(name)) {
                return name;
            }
        }
    }

    String model() {
        return fresh(MODELS);
    }

    String customType() {
        return fresh(CUSTOM_TYPES);
    }

    String enumType() {
        return fresh(ENUMS);
    }

    private String fresh(List<String> names) {
        while (true) {
            String name = dice.one(names);
            if (take(plain(name))) {
                return name;
            }
        }
    }

    private boolean take(Name name) {
        if (java.contains(name.java()) || graphql.contains(name.graphql())) {
            return false;
        }
        return java.add(name.java()) && graphql.add(name.graphql());
    }

    private static Name plain(String name) {
        return new Name(name, name);
    }
}
