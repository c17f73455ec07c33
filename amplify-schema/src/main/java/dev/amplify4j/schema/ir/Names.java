package dev.amplify4j.schema.ir;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The only code that knows how names of GraphQL, DynamoDB and AppSync are made; {@link JavaNames} knows those of Java. */
public final class Names {
    /** The name under which input types speak of a table's own key. */
    public static final String PRIMARY_KEY = "Primary";

    /** The type that asynchronous custom operations answer with. */
    public static final String EVENT_INVOCATION_RESPONSE = "EventInvocationResponse";

    private static final int LONGEST_SUBSCRIPTION_NAME = 50;

    private Names() {}

    /**
     * The root field of an operation.
     *
     * @param model the model
     * @param operation the operation
     * @return such as {@code getBlog}, {@code listBlogs}, {@code onCreateBlog}
     */
    public static String rootField(Model model, ModelOperation operation) {
        return rootField(model.name(), model.pluralName(), operation);
    }

    /**
     * The root field of an operation of a model that is yet to be made.
     *
     * @param modelName GraphQL name of the model
     * @param pluralName plural of the name
     * @param operation the operation
     * @return such as {@code getBlog}, {@code listBlogs}, {@code onCreateBlog}
     */
    public static String rootField(String modelName, String pluralName, ModelOperation operation) {
        return switch (operation) {
            case GET -> "get" + upperFirst(modelName);
            case LIST -> "list" + upperFirst(pluralName);
            case CREATE, UPDATE, DELETE -> operation.name().toLowerCase(Locale.ROOT) + upperFirst(modelName);
            case ON_CREATE, ON_UPDATE, ON_DELETE -> subscription(modelName, operation);
        };
    }

    /**
     * The root field of a subscription.
     *
     * @param modelName GraphQL name of the model
     * @param operation on create, on update or on delete
     * @return such as {@code onCreateBlog}; shortened where AppSync does not take the whole name
     */
    public static String subscription(String modelName, ModelOperation operation) {
        return shorten("on" + upperFirst(operation.mutation().name().toLowerCase(Locale.ROOT)) + upperFirst(modelName));
    }

    /**
     * The root type of an operation.
     *
     * @param operation the operation
     * @return {@code Query}, {@code Mutation} or {@code Subscription}
     */
    public static String rootType(ModelOperation operation) {
        return switch (operation) {
            case GET, LIST -> "Query";
            case CREATE, UPDATE, DELETE -> "Mutation";
            case ON_CREATE, ON_UPDATE, ON_DELETE -> "Subscription";
        };
    }

    /**
     * The input type of a mutation.
     *
     * @param model the model
     * @param mutation create, update or delete
     * @return such as {@code CreateBlogInput}
     */
    public static String input(Model model, ModelOperation mutation) {
        return upperFirst(mutation.name().toLowerCase(Locale.ROOT)) + upperFirst(model.name()) + "Input";
    }

    /**
     * The filter of queries.
     *
     * @param model the model
     * @return such as {@code ModelBlogFilterInput}
     */
    public static String filterInput(Model model) {
        return "Model" + upperFirst(model.name()) + "FilterInput";
    }

    /**
     * The condition of mutations.
     *
     * @param model the model
     * @return such as {@code ModelBlogConditionInput}
     */
    public static String conditionInput(Model model) {
        return "Model" + upperFirst(model.name()) + "ConditionInput";
    }

    /**
     * The filter of subscriptions.
     *
     * @param model the model
     * @return such as {@code ModelSubscriptionBlogFilterInput}
     */
    public static String subscriptionFilterInput(Model model) {
        return "ModelSubscription" + upperFirst(model.name()) + "FilterInput";
    }

    /**
     * A page of records.
     *
     * @param model the model
     * @return such as {@code ModelBlogConnection}
     */
    public static String connection(Model model) {
        return "Model" + upperFirst(model.name()) + "Connection";
    }

    /**
     * The GraphQL types that are generated for a model.
     *
     * @param modelName GraphQL name
     * @param compositeKeys its keys whose sort key joins several fields: {@link #PRIMARY_KEY} or names of indexes
     * @return such as {@code CreateBlogInput}
     */
    public static List<String> generatedTypes(String modelName, List<String> compositeKeys) {
        String name = upperFirst(modelName);
        Set<String> types = new LinkedHashSet<>(List.of(
                "Create" + name + "Input",
                "Update" + name + "Input",
                "Delete" + name + "Input",
                "Model" + name + "FilterInput",
                "Model" + name + "ConditionInput",
                "ModelSubscription" + name + "FilterInput",
                "Model" + name + "Connection"));
        for (String key : compositeKeys) {
            String type = compositeKey(modelName, key);
            types.add(type + "ConditionInput");
            types.add(type + "Input");
        }
        return List.copyOf(types);
    }

    /**
     * The input type of a custom type.
     *
     * @param customType GraphQL name of the custom type
     * @return such as {@code AddressInput}
     */
    public static String customTypeInput(String customType) {
        return upperFirst(customType) + "Input";
    }

    /**
     * The name of a secondary index that is given none.
     *
     * @param pluralName plural of the model
     * @param keys partition and sort keys
     * @return such as {@code blogsBySlugAndTitle}
     */
    public static String index(String pluralName, List<String> keys) {
        return lowerFirst(pluralName) + by(keys);
    }

    /**
     * The query of a secondary index that is given none.
     *
     * @param modelName GraphQL name
     * @param keys partition and sort keys
     * @return such as {@code listBlogBySlugAndTitle}
     */
    public static String indexQuery(String modelName, List<String> keys) {
        return "list" + upperFirst(modelName) + by(keys);
    }

    /**
     * The secondary index that a relation reads.
     *
     * @param modelName the model with the relation
     * @param relation the relation
     * @return such as {@code gsi-Blog.comments}
     */
    public static String relationIndex(String modelName, String relation) {
        return "gsi-" + modelName + "." + relation;
    }

    /**
     * The attribute of a sort key that joins several fields.
     *
     * @param fields field names
     * @return such as {@code a#b}; of one field its own name
     */
    public static String sortAttribute(List<String> fields) {
        return String.join("#", fields);
    }

    /**
     * The argument for a sort key that joins several fields.
     *
     * @param fields field names
     * @return such as {@code statusCreatedAt}; of one field its own name
     */
    public static String sortArgument(List<String> fields) {
        if (fields.size() == 1) {
            return fields.get(0);
        }
        return lowerFirst(fields.get(0))
                + fields.stream().skip(1).map(Names::upperFirst).collect(Collectors.joining());
    }

    /**
     * The root type of a custom operation.
     *
     * @param kind kind of the operation
     * @return {@code Query}, {@code Mutation} or {@code Subscription}
     */
    public static String rootType(CustomOperation.Kind kind) {
        return switch (kind) {
            case QUERY -> "Query";
            case MUTATION -> "Mutation";
            case SUBSCRIPTION -> "Subscription";
        };
    }

    /**
     * The operators by which queries and mutations compare a scalar.
     *
     * @param scalar the scalar
     * @return such as {@code ModelStringInput}
     */
    public static String operatorsInput(Scalar scalar) {
        return "Model" + scalar.baseName() + "Input";
    }

    /**
     * The operators by which queries and mutations compare a value of an enum.
     *
     * @param enumName GraphQL name of the enum
     * @return such as {@code ModelStatusInput}
     */
    public static String enumOperatorsInput(String enumName) {
        return "Model" + enumName + "Input";
    }

    /**
     * The operators by which queries and mutations compare a list of values of an enum.
     *
     * @param enumName GraphQL name of the enum
     * @return such as {@code ModelStatusListInput}
     */
    public static String enumListOperatorsInput(String enumName) {
        return "Model" + enumName + "ListInput";
    }

    /**
     * The operators by which subscriptions compare a scalar.
     *
     * @param scalar the scalar
     * @return such as {@code ModelSubscriptionStringInput}
     */
    public static String subscriptionOperatorsInput(Scalar scalar) {
        return "ModelSubscription" + scalar.baseName() + "Input";
    }

    /**
     * The operators by which key conditions compare a sort key of one field.
     *
     * @param scalar the field's scalar
     * @return such as {@code ModelStringKeyConditionInput}
     */
    public static String keyConditionInput(Scalar scalar) {
        return "Model" + scalar.baseName() + "KeyConditionInput";
    }

    /**
     * The operators by which key conditions compare a sort key that joins several fields.
     *
     * @param model the model
     * @param key {@link #PRIMARY_KEY} or the name of a secondary index
     * @return such as {@code ModelBlogPrimaryCompositeKeyConditionInput}
     */
    public static String compositeKeyConditionInput(Model model, String key) {
        return compositeKey(model.name(), key) + "ConditionInput";
    }

    /**
     * The parts of a sort key that joins several fields.
     *
     * @param model the model
     * @param key {@link #PRIMARY_KEY} or the name of a secondary index
     * @return such as {@code ModelBlogPrimaryCompositeKeyInput}
     */
    public static String compositeKeyInput(Model model, String key) {
        return compositeKey(model.name(), key) + "Input";
    }

    /**
     * The foreign key of a relation that names none.
     *
     * @param component the {@code Ref} component
     * @param targetKeys the target's identifier
     * @return such as {@code blogId}; for a composite identifier one name per key
     */
    public static List<String> foreignKeys(String component, List<String> targetKeys) {
        return targetKeys.size() == 1
                ? List.of(component + "Id")
                : targetKeys.stream().map(k -> component + upperFirst(k)).toList();
    }

    /**
     * A text with its first letter in upper case.
     *
     * @param text not empty
     * @return such as {@code Blog}
     */
    public static String upperFirst(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * A text with its first letter in lower case.
     *
     * @param text not empty
     * @return such as {@code blog}
     */
    public static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * A key as the names of types say it: DynamoDB lets names of indexes hold what those of GraphQL cannot.
     *
     * @param key {@link #PRIMARY_KEY} or the name of a secondary index
     * @return such as {@code BySlug} for {@code by.Slug}
     */
    public static String keyName(String key) {
        return upperFirst(key).replaceAll("[^_0-9A-Za-z]", "");
    }

    private static String compositeKey(String modelName, String key) {
        return "Model" + upperFirst(modelName) + keyName(key) + "CompositeKey";
    }

    private static String by(List<String> keys) {
        return "By" + keys.stream().map(Names::upperFirst).collect(Collectors.joining("And"));
    }

    /** AppSync's limit on subscription names; the official stack shortens in this way. */
    private static String shorten(String name) {
        if (name.length() <= LONGEST_SUBSCRIPTION_NAME) {
            return name;
        }
        return name.substring(0, LONGEST_SUBSCRIPTION_NAME - 5) + md5(name).substring(0, 5);
    }

    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}
