package dev.amplify4j.schema.ir;

import static dev.amplify4j.schema.ir.Names.lowerFirst;
import static dev.amplify4j.schema.ir.Names.upperFirst;

import java.util.Locale;
import java.util.Set;

/** The only code that knows how names in generated Java are made. */
public final class JavaNames {
    /** Java's keywords and literals, and the methods without parameters that every object has. */
    private static final Set<String> RESERVED = Set.of(
            ("abstract assert boolean break byte case catch char class const continue default do double else enum extends"
                            + " false final finally float for goto if implements import instanceof int interface long"
                            + " native new null package private protected public return short static strictfp super"
                            + " switch synchronized this throw throws transient true try void volatile while _"
                            + " clone finalize getClass hashCode notify notifyAll toString wait")
                    .split(" "));

    /** The words that Java allows for no variable. */
    private static final Set<String> JAVA_WORDS =
            Set.of(("abstract assert boolean break byte case catch char class const"
                            + " continue default do double else enum extends false final finally float for goto if implements"
                            + " import instanceof int interface long native new null package private protected public return"
                            + " short static strictfp super switch synchronized this throw throws transient true try void"
                            + " volatile while _")
                    .split(" "));

    private JavaNames() {}

    /**
     * A generated Java type of a model.
     *
     * @param model the model
     * @param suffix such as {@code Model}, {@code Fields}, {@code Create}
     * @return the type, in the record's package
     */
    public static JavaName generated(Model model, String suffix) {
        return generated(model.javaName(), suffix);
    }

    /**
     * A generated Java type of a record.
     *
     * @param modelRecord the record
     * @param suffix such as {@code Model}, {@code Fields}, {@code Create}
     * @return the type, in the record's package
     */
    public static JavaName generated(JavaName modelRecord, String suffix) {
        return new JavaName(modelRecord.packageName(), modelRecord.nestedName().replace('.', '_') + suffix);
    }

    /**
     * The Java method that is named after a model.
     *
     * @param modelName GraphQL name
     * @return such as {@code blog}; {@code class_} where Java has another use for the word
     */
    public static String accessor(String modelName) {
        String name = lowerFirst(modelName);
        return RESERVED.contains(name) ? name + "_" : name;
    }

    /**
     * The name of a Lambda function that is a class.
     *
     * @param handler the class
     * @return such as {@code echoHandler}
     */
    public static String function(JavaName handler) {
        return lowerFirst(handler.simpleName());
    }

    /**
     * The class that gives access to what is deployed for a model.
     *
     * @param api the API
     * @param model the model
     * @return such as {@code BlogResources}, in the package of what exists once per backend
     */
    public static JavaName resources(Api api, Model model) {
        return new JavaName(api.javaPackage(), upperFirst(model.name()) + "Resources");
    }

    /**
     * The variable or method that generated Java code calls something by.
     *
     * @param name GraphQL name, or a Java type's simple name
     * @return such as {@code blog}; with {@code _} behind it when Java keeps the word for itself
     */
    public static String variable(String name) {
        String variable = lowerFirst(name);
        return JAVA_WORDS.contains(variable) ? variable + "_" : variable;
    }

    /**
     * The constant that generated Java code calls something by.
     *
     * @param name GraphQL name
     * @return such as {@code BLOGS_BY_SLUG}
     */
    public static String constant(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
