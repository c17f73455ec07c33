package dev.amplify4j.processor.emit;

/** The only way for users' text into generated Javadoc. */
public final class JavadocText {
    private JavadocText() {}

    /**
     * Text that ends no comment, opens no tag, and begins no unicode escape.
     *
     * @param text any text
     * @return the text as Javadoc shows it
     */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '@' -> safe.append("&#64;");
                case '{' -> safe.append("&#123;");
                case '}' -> safe.append("&#125;");
                case '\\' -> safe.append("&#92;");
                case '/' -> safe.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /**
     * A description, or what is said when there is none; as a sentence.
     *
     * @param description what the user wrote; may be blank
     * @param otherwise what stands in for it
     * @return safe text that begins with a capital letter and ends with a full stop
     */
    public static String sentence(String description, String otherwise) {
        String stripped = description.strip();
        String text =
                stripped.isEmpty() ? otherwise : Character.toUpperCase(stripped.charAt(0)) + stripped.substring(1);
        return of(text.endsWith(".") ? text : text + ".");
    }
}
