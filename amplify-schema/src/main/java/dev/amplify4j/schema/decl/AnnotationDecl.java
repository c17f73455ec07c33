package dev.amplify4j.schema.decl;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An annotation as written; repeated ones stand one by one.
 *
 * @param source where it stands
 * @param type qualified name of the annotation type
 * @param members the members that were written, by name
 * @param onElement whether it stands on a type argument, as in {@code List<@Size(max = 3) String>}
 */
public record AnnotationDecl(SourceRef source, String type, Map<String, ValueDecl> members, boolean onElement) {
    /** Copies the map. */
    public AnnotationDecl {
        members = Collections.unmodifiableMap(new TreeMap<>(members));
    }

    /**
     * An annotation that stands on no type argument.
     *
     * @param source where it stands
     * @param type qualified name of the annotation type
     * @param members the members that were written, by name
     */
    public AnnotationDecl(SourceRef source, String type, Map<String, ValueDecl> members) {
        this(source, type, members, false);
    }

    /**
     * The simple name of the annotation type.
     *
     * @return such as {@code HasMany}
     */
    public String simpleName() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /**
     * Whether a member was written.
     *
     * @param member member name
     * @return false when it has its default
     */
    public boolean has(String member) {
        return members.containsKey(member);
    }

    /**
     * Where a member stands.
     *
     * @param member member name
     * @return the place of its value, or of the annotation when it was not written
     */
    public SourceRef at(String member) {
        ValueDecl value = members.get(member);
        return value == null ? source : value.source();
    }

    /**
     * The text of a member.
     *
     * @param member member name
     * @param otherwise the text when it was not written
     * @return what was written
     */
    public String text(String member, String otherwise) {
        ValueDecl value = members.get(member);
        return value == null || value.texts().isEmpty()
                ? otherwise
                : value.texts().get(0);
    }

    /**
     * The texts of an array member.
     *
     * @param member member name
     * @return what was written; empty when nothing was
     */
    public List<String> texts(String member) {
        ValueDecl value = members.get(member);
        return value == null ? List.of() : value.texts();
    }

    /**
     * The annotation that a member holds.
     *
     * @param member member name
     * @return the nested annotation; empty when the member was not written
     */
    public Optional<AnnotationDecl> nested(String member) {
        ValueDecl value = members.get(member);
        return value == null ? Optional.empty() : value.annotations().stream().findFirst();
    }

    /**
     * The same annotation without some of its members.
     *
     * @param left the members that are left out
     * @return a copy
     */
    public AnnotationDecl without(Set<String> left) {
        Map<String, ValueDecl> kept = new TreeMap<>(members);
        kept.keySet().removeAll(left);
        return new AnnotationDecl(source, type, kept, onElement);
    }
}
