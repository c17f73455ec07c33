package dev.amplify4j.schema.decl;

/**
 * An annotation on something that is no model and no component of one: a package, an interface, a method, another type.
 *
 * @param packageName package of the annotated element
 * @param element the annotated element as a message shows it
 * @param annotation the annotation
 */
public record PlaceDecl(String packageName, String element, AnnotationDecl annotation) {}
