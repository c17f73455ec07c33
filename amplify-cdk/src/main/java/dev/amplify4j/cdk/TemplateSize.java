package dev.amplify4j.cdk;

/** Keeps count of the text that goes into one template; not for use by several threads. */
final class TemplateSize {
    /** CloudFormation takes a megabyte; the rest is room for everything that is not schema or code. */
    private static final long MOST_CHARACTERS = 800_000;

    private final String stack;
    private long characters;

    TemplateSize(String stack) {
        this.stack = stack;
    }

    /**
     * Counts a text, as long as JSON makes it.
     *
     * @throws DeploymentException if the template would become longer than CloudFormation takes
     */
    void add(String text) {
        characters += text.chars()
                .mapToLong(c -> c == '\n' || c == '"' || c == '\\' ? 2 : 1)
                .sum();
        if (characters > MOST_CHARACTERS) {
            throw new DeploymentException("The template of " + stack + " would hold more than " + MOST_CHARACTERS
                    + " characters of schema and code, and CloudFormation takes a megabyte: split the models into two"
                    + " backends.");
        }
    }
}
