package dev.amplify4j.schema.plan;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The JavaScript of all emitted resolvers and functions in one resource: module after module, each below a line with its
 * name.
 *
 * <p>They are no files of their own because a compiler takes the longer to make a file the more it has made.
 */
public final class CodeBundle {
    /** The resource. */
    public static final String RESOURCE = Plan.ROOT + "resolvers.js";

    private static final String HEAD = "//// ";

    private CodeBundle() {}

    /**
     * A module as it stands in the bundle.
     *
     * @param name name of the module, such as {@code resolvers/Query.getBlog.js}
     * @param code its JavaScript, which ends with its last line
     * @return the section
     * @throws IllegalArgumentException if the code would be read back as something else
     */
    public static String section(String name, String code) {
        if (code.startsWith(HEAD) || code.contains("\n" + HEAD) || !code.endsWith("\n")) {
            throw new IllegalArgumentException("no module that a bundle can hold: " + name);
        }
        return HEAD + name + "\n" + code;
    }

    /**
     * Takes a bundle apart.
     *
     * @param bundle sections, one after the other
     * @return the code of each module by its name, in the bundle's order
     */
    public static Map<String, String> modules(String bundle) {
        Map<String, String> modules = new LinkedHashMap<>();
        int head = bundle.startsWith(HEAD) ? 0 : -1;
        while (head >= 0) {
            int code = bundle.indexOf('\n', head) + 1;
            int next = bundle.indexOf("\n" + HEAD, code - 1);
            int end = next < 0 ? bundle.length() : next + 1;
            modules.put(bundle.substring(head + HEAD.length(), code - 1), bundle.substring(code, end));
            head = next < 0 ? -1 : end;
        }
        return modules;
    }
}
