package dev.amplify4j.schema.decl;

import java.util.List;

/**
 * An enum that models, custom types or operations mention.
 *
 * @param source where it stands
 * @param packageName its package; empty for the default package
 * @param nestedName its name, with {@code .} between those of nested types
 * @param visibility who can see it
 * @param annotations annotations that this project reads
 * @param constants its constants, in order
 * @param description its Javadoc without block tags; empty when there is none
 */
public record EnumDecl(
        SourceRef source,
        String packageName,
        String nestedName,
        RecordDecl.Visibility visibility,
        List<AnnotationDecl> annotations,
        List<ConstantDecl> constants,
        String description) {
    /** Copies the lists. */
    public EnumDecl {
        annotations = List.copyOf(annotations);
        constants = List.copyOf(constants);
    }

    /**
     * The name as source code spells it.
     *
     * @return such as {@code com.acme.Task.Status}
     */
    public String canonicalName() {
        return packageName.isEmpty() ? nestedName : packageName + "." + nestedName;
    }

    /**
     * The last part of its name.
     *
     * @return such as {@code Status}
     */
    public String simpleName() {
        return nestedName.substring(nestedName.lastIndexOf('.') + 1);
    }

    /**
     * A constant of an enum.
     *
     * @param source where it stands
     * @param name its name
     * @param annotations annotations that this project reads
     * @param description its Javadoc without block tags; empty when there is none
     */
    public record ConstantDecl(SourceRef source, String name, List<AnnotationDecl> annotations, String description) {
        /** Copies the list. */
        public ConstantDecl {
            annotations = List.copyOf(annotations);
        }
    }
}
