package dev.amplify4j.schema.decl;

import java.util.List;

/**
 * A package with annotations that this project reads: rules for its models and operations and those of its subpackages.
 *
 * @param source where its annotations stand
 * @param name its name; empty for the default package
 * @param annotations annotations that this project reads
 */
public record PackageDecl(SourceRef source, String name, List<AnnotationDecl> annotations) {
    /** Copies the list. */
    public PackageDecl {
        annotations = List.copyOf(annotations);
    }
}
