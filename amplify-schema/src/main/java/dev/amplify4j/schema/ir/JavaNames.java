package dev.amplify4j.schema.ir;

import static dev.amplify4j.schema.ir.Names.lowerFirst;
import static dev.amplify4j.schema.ir.Names.upperFirst;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
     * @param name the model's GraphQL name, or the simple name of its record
     * @return such as {@code blog}; {@code class_} where Java has another use for the word
     */
    public static String accessor(String name) {
        return method(lowerFirst(name));
    }

    /**
     * The Java methods that are named after models: each after its record, or, when several records are called alike,
     * after its GraphQL name.
     *
     * @param models the models
     * @return such as {@code blog}, by GraphQL name; {@code class_} where Java has another use for the word
     */
    public static Map<String, String> accessors(List<Model> models) {
        Map<String, Integer> namesakes = new HashMap<>();
        for (Model model : models) {
            namesakes.merge(lowerFirst(model.javaName().simpleName()), 1, Integer::sum);
        }
        Map<String, String> accessors = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (boolean alike : new boolean[] {false, true}) {
            for (Model model : models) {
                String simple = model.javaName().simpleName();
                if (alike == (namesakes.getOrDefault(lowerFirst(simple), 1) > 1)) {
                    accessors.put(model.name(), unused(accessor(alike ? model.name() : simple), used));
                }
            }
        }
        return accessors;
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
     * The method that generated Java code calls something by.
     *
     * @param name GraphQL name
     * @return the name itself; with {@code _} behind it when Java keeps the word, or every object the method
     */
    public static String method(String name) {
        return RESERVED.contains(name) ? name + "_" : name;
    }

    /**
     * Variables for things that stand side by side, such as the parameters of a method. Each begins in lower case: a
     * variable called {@code Input} would hide the type.
     *
     * @param names names of the things
     * @param taken variables that are there already
     * @return a variable for each, no two the same
     */
    public static List<String> variables(List<String> names, String... taken) {
        Set<String> used = new HashSet<>(List.of(taken));
        return names.stream().map(name -> unused(variable(name), used)).toList();
    }

    /**
     * Names that begin with an upper-case letter, for things that stand side by side.
     *
     * @param names names of the things, no two the same
     * @return a name for each, no two the same
     */
    public static List<String> capitalized(List<String> names) {
        Set<String> used = new HashSet<>();
        return names.stream().map(name -> unused(upperFirst(name), used)).toList();
    }

    private static String unused(String name, Set<String> used) {
        String unused = name;
        while (!used.add(unused)) {
            unused += "_";
        }
        return unused;
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
