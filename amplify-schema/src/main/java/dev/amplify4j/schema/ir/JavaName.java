package dev.amplify4j.schema.ir;

import org.jspecify.annotations.Nullable;

/**
 * The name of a Java type.
 *
 * @param packageName its package; empty for the default package
 * @param nestedName its simple name, with {@code .} between those of nested types
 */
public record JavaName(String packageName, String nestedName) {
    /**
     * The name as source code spells it.
     *
     * @return such as {@code com.acme.Shop.Order}
     */
    public String canonicalName() {
        return packageName.isEmpty() ? nestedName : packageName + "." + nestedName;
    }

    /**
     * The name as class files and shards spell it.
     *
     * @return such as {@code com.acme.Shop$Order}
     */
    public String binaryName() {
        String binary = nestedName.replace('.', '$');
        return packageName.isEmpty() ? binary : packageName + "." + binary;
    }

    /**
     * The last part of the nested name.
     *
     * @return such as {@code Order}
     */
    public String simpleName() {
        return nestedName.substring(nestedName.lastIndexOf('.') + 1);
    }

    /** Written out, for it is called in every compilation: linking what a record derives costs more than all calls. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JavaName name
                && packageName.equals(name.packageName)
                && nestedName.equals(name.nestedName);
    }

    @Override
    public int hashCode() {
        return 31 * packageName.hashCode() + nestedName.hashCode();
    }
}
