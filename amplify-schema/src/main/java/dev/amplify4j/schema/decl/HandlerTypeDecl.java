package dev.amplify4j.schema.decl;

import java.util.List;

/**
 * A class that a {@code @Handler} names.
 *
 * @param packageName its package; empty for the default package
 * @param nestedName its name, with {@code .} between those of nested types
 * @param instantiable whether everyone can make one: a public class, not abstract, with a public constructor that takes
 *     nothing
 * @param supertypes qualified names of everything that it extends or implements, sorted
 */
public record HandlerTypeDecl(String packageName, String nestedName, boolean instantiable, List<String> supertypes) {
    /** Copies the list. */
    public HandlerTypeDecl {
        supertypes = List.copyOf(supertypes);
    }

    /**
     * The name as source code spells it.
     *
     * @return such as {@code com.acme.EchoHandler}
     */
    public String canonicalName() {
        return packageName.isEmpty() ? nestedName : packageName + "." + nestedName;
    }
}
