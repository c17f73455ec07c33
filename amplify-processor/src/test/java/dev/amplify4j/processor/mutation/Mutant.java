package dev.amplify4j.processor.mutation;

import java.util.List;

/**
 * A declaration with one change.
 *
 * @param declaration what was changed
 * @param start where the change starts in the declaration's text
 * @param end where it ends
 * @param replacement what stands there instead
 */
record Mutant(Declaration declaration, int start, int end, String replacement) {
    /** The declaration's text with the change. */
    String text() {
        String text = declaration.text();
        return text.substring(0, start) + replacement + text.substring(end);
    }

    /** A module, changed where it has the declaration. */
    String in(String module) {
        List<Declaration.Place> places = Declaration.of(module);
        for (Declaration.Place place : places) {
            if (place.declaration().equals(declaration)) {
                return module.substring(0, place.start())
                        + text()
                        + module.substring(place.start() + declaration.text().length());
            }
        }
        return module;
    }

    /** The change in its line. */
    String change() {
        String text = declaration.text();
        int line = text.lastIndexOf('\n', start) + 1;
        int next = text.indexOf('\n', end);
        return (text.substring(line, start)
                        + "[" + text.substring(start, end) + " -> " + replacement + "]"
                        + text.substring(end, next < 0 ? text.length() : next))
                .strip()
                .replaceAll("\\s+", " ");
    }

    @Override
    public String toString() {
        return declaration.name() + ": " + change();
    }
}
