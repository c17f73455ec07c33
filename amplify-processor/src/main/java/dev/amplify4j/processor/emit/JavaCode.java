package dev.amplify4j.processor.emit;

import java.util.List;

/** A piece of Java code of one file, which names types as that file's imports allow. Only {@link JavaWriter} makes any. */
public final class JavaCode {
    private final String text;

    JavaCode(String text) {
        this.text = text;
    }

    /**
     * Puts pieces one after the other.
     *
     * @param pieces pieces of the same file
     * @param separator what stands between them; code, not text of users
     * @return one piece
     */
    public static JavaCode join(List<JavaCode> pieces, String separator) {
        return new JavaCode(
                String.join(separator, pieces.stream().map(JavaCode::text).toList()));
    }

    /**
     * The code.
     *
     * @return Java
     */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
