package dev.amplify4j.processor.emit;

import dev.amplify4j.schema.ir.JavaName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes one Java source file: fills templates, imports what they name, and indents by their braces.
 *
 * <p>A {@code $} of a template stands for the next part: a type, a piece of code, a literal, or a name, which must be a
 * Java identifier. Nothing else gets in, so no text can become code. Not safe for use by several threads.
 */
public final class JavaWriter {
    private static final String JAVA_LANG = "java.lang";

    private final JavaName self;
    private final Set<String> neighbours;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> imports = new TreeSet<>();
    private final StringBuilder body = new StringBuilder();
    private int depth;
    private boolean afterBrace = true;

    /**
     * A file with nothing in it.
     *
     * @param self the file's top-level type
     * @param neighbours simple names of types in its package, which hide those of {@code java.lang}
     */
    public JavaWriter(JavaName self, Set<String> neighbours) {
        this.self = self;
        this.neighbours = neighbours;
        names.put(self.simpleName(), self.canonicalName());
    }

    /**
     * Keeps a simple name for a type that the file's own type encloses.
     *
     * @param simpleName the nested type's name
     * @return the nested type
     */
    public JavaName nested(String simpleName) {
        JavaName name = new JavaName(self.packageName(), self.nestedName() + "." + simpleName);
        keep(name);
        return name;
    }

    /**
     * Keeps the simple name of a type that the file declares.
     *
     * @param nested a type that the file's own type encloses
     */
    public void keep(JavaName nested) {
        names.put(nested.simpleName(), nested.canonicalName());
    }

    /**
     * A nested type as the head of the file's own type names it, where what is declared inside is out of sight.
     *
     * @param nested a type that the file's own type encloses
     * @return such as {@code BlogModel.Create}
     */
    public JavaCode qualified(JavaName nested) {
        return new JavaCode(nested.nestedName());
    }

    /**
     * A piece of code.
     *
     * @param template Java with {@code $} for each part
     * @param parts types, pieces of code, literals and identifiers
     * @return the piece
     * @throws IllegalArgumentException if parts and template do not fit, or a part is no identifier
     */
    public JavaCode code(String template, Object... parts) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Object part : parts) {
            int hole = template.indexOf('$', from);
            if (hole < 0) {
                throw new IllegalArgumentException("more parts than holes: " + template);
            }
            text.append(template, from, hole).append(text(part));
            from = hole + 1;
        }
        if (template.indexOf('$', from) >= 0) {
            throw new IllegalArgumentException("fewer parts than holes: " + template);
        }
        return new JavaCode(text.append(template, from, template.length()).toString());
    }

    /**
     * A type with an annotation where the language wants it: before the last part of its name.
     *
     * @param annotation the annotation's type, a type-use annotation
     * @param type a type, perhaps with type arguments
     * @return such as {@code Shop.@Nullable Order}
     */
    public JavaCode annotated(JavaName annotation, JavaCode type) {
        String text = type.text();
        int arguments = text.indexOf('<');
        int last = text.lastIndexOf('.', arguments < 0 ? text.length() : arguments) + 1;
        return new JavaCode(text.substring(0, last) + "@" + name(annotation) + " " + text.substring(last));
    }

    /**
     * Writes a line. One that ends with an opening brace indents what follows, until the line that begins with the closing
     * one.
     *
     * @param template as for {@link #code}; may go on over several lines
     * @param parts as for {@link #code}
     * @return this writer
     */
    public JavaWriter line(String template, Object... parts) {
        String text = code(template, parts).text();
        if (text.startsWith("}")) {
            depth--;
        }
        indented(text, "");
        afterBrace = text.endsWith("{");
        if (afterBrace) {
            depth++;
        }
        return this;
    }

    /**
     * Sets a member apart from the one before it.
     *
     * @return this writer
     */
    public JavaWriter gap() {
        if (!afterBrace) {
            body.append('\n');
        }
        afterBrace = true;
        return this;
    }

    /**
     * Begins a member with its Javadoc.
     *
     * @param javadoc HTML of {@link JavadocText}, tags and the emitter's own words
     * @return this writer
     */
    public JavaWriter doc(String javadoc) {
        gap();
        String indent = "    ".repeat(depth);
        if (javadoc.indexOf('\n') < 0) {
            body.append(indent).append("/** ").append(javadoc).append(" */\n");
        } else {
            body.append(indent).append("/**\n");
            indented(javadoc, " * ");
            body.append(indent).append(" */\n");
        }
        return this;
    }

    /**
     * The file.
     *
     * @param origins records it is made from; empty when it speaks of the whole backend
     * @return the source
     */
    public Artifact.JavaSource source(List<JavaName> origins) {
        StringBuilder text = new StringBuilder(body.length() + 1024);
        if (!self.packageName().isEmpty()) {
            text.append("package ").append(self.packageName()).append(";\n\n");
        }
        imports.forEach(name -> text.append("import ").append(name).append(";\n"));
        text.append(imports.isEmpty() ? "" : "\n").append(body);
        return new Artifact.JavaSource(self, text.toString(), origins);
    }

    /** Writes lines as deep as braces are open. By a loop, as most of all sources goes through here. */
    private void indented(String lines, String prefix) {
        for (int start = 0, end; start < lines.length(); start = end + 1) {
            int next = lines.indexOf('\n', start);
            end = next < 0 ? lines.length() : next;
            for (int i = 0; i < depth; i++) {
                body.append("    ");
            }
            body.append(start == end ? prefix.stripTrailing() : prefix)
                    .append(lines, start, end)
                    .append('\n');
        }
    }

    private String text(Object part) {
        if (part instanceof JavaName type) {
            return name(type);
        }
        if (part instanceof JavaCode code) {
            return code.text();
        }
        if (part instanceof JavaLiteral literal) {
            return literal.source();
        }
        if (part instanceof String name && isIdentifier(name)) {
            return name;
        }
        throw new IllegalArgumentException(part + " is no type, code, literal or identifier");
    }

    /** The shortest name by which the file can call a type. */
    private String name(JavaName type) {
        String nested = type.nestedName();
        if (type.packageName().equals(self.packageName()) && nested.startsWith(self.nestedName() + ".")) {
            return nested.substring(self.nestedName().length() + 1);
        }
        int dot = nested.indexOf('.');
        String outer = dot < 0 ? nested : nested.substring(0, dot);
        String canonical = new JavaName(type.packageName(), outer).canonicalName();
        boolean lang = type.packageName().equals(JAVA_LANG);
        boolean hidden = lang && neighbours.contains(outer);
        if (hidden || !names.computeIfAbsent(outer, o -> canonical).equals(canonical)) {
            return type.canonicalName();
        }
        if (!lang && !type.packageName().equals(self.packageName())) {
            imports.add(canonical);
        }
        return nested;
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0)) && isMadeOfParts(name);
    }

    private static boolean isMadeOfParts(String name) {
        for (int i = 1; i < name.length(); i++) {
            if (!Character.isJavaIdentifierPart(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
