package dev.amplify4j.processor.emit.client;

/** The only way for users' text into generated Javadoc. */
final class JavadocText {
    private JavadocText() {}

    /** Text that ends no comment, opens no tag, and begins no unicode escape. */
    static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;");
    }

    /** A description, or what is said when there is none; as a sentence. */
    static String sentence(String description, String otherwise) {
        String text = description.strip().isEmpty()
                ? otherwise
                : Character.toUpperCase(description.strip().charAt(0))
                        + description.strip().substring(1);
        return of(text.endsWith(".") ? text : text + ".");
    }
}
