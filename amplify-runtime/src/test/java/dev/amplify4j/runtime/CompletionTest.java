package dev.amplify4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an editor proposes after each dot of the blog's client: few things, and the right ones. */
class CompletionTest {
    /** What every object has is no matter of ours. */
    private static final Set<String> OF_OBJECT =
            Arrays.stream(Object.class.getMethods()).map(m -> m.getName() + "(").collect(Collectors.toSet());

    private static JShell shell;

    @BeforeAll
    static void start() {
        shell = JShell.builder().executionEngine("local").build();
        shell.addToClasspath(System.getProperty("java.class.path"));
        shell.eval("import com.acme.blog.*;");
        shell.eval("AmplifyClient amplify = null;");
        shell.eval("BlogModel blogs = null;");
        shell.eval("BlogFields fields = null;");
        shell.eval("BlogModel.Create.TitleStep title = null;");
        shell.eval("BlogModel.Create create = null;");
        shell.eval("BlogPatch patch = null;");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @Test
    void aClientLeadsToItsModels() {
        assertThat(after("amplify.")).containsExactly("close()", "connection()", "models()");
        assertThat(after("amplify.models().")).containsExactly("blog()", "comment()");
    }

    @Test
    void aModelOffersItsOperations() {
        assertThat(after("blogs."))
                .containsExactly(
                        "blogsBySlug(",
                        "comments(",
                        "create(",
                        "delete(",
                        "get(",
                        "list(",
                        "onCreate()",
                        "onDelete()",
                        "onUpdate()",
                        "onlyIf(",
                        "query()",
                        "update(",
                        "with(");
    }

    @Test
    void createAsksForOneRequiredValueAfterTheOther() {
        assertThat(after("title.")).containsExactly("title(");
        assertThat(after("title.title(\"x\").")).containsExactly("slug(");
        assertThat(after("title.title(\"x\").slug(\"y\")."))
                .containsExactly("authorId(", "content(", "id(", "publishedAt(", "tags(");
    }

    @Test
    void anUpdateSetsAndClears() {
        assertThat(after("patch."))
                .containsExactly(
                        "authorId(",
                        "clearAuthorId()",
                        "clearContent()",
                        "clearPublishedAt()",
                        "clearTags()",
                        "content(",
                        "publishedAt(",
                        "slug(",
                        "tags(",
                        "title(");
    }

    @Test
    void fieldsOfferTheOperatorsOfTheirTypes() {
        assertThat(after("fields."))
                .containsExactly("authorId()", "content()", "id()", "publishedAt()", "slug()", "tags()", "title()");
        assertThat(after("fields.tags()."))
                .containsExactly("attributeExists(", "attributeType(", "contains(", "notContains(", "size()");
        assertThat(after("fields.publishedAt()."))
                .containsExactly(
                        "attributeExists(", "attributeType(", "between(", "eq(", "ge(", "gt(", "le(", "lt(", "ne(");
    }

    @Test
    void aQueryIsNarrowedAndFetched() {
        assertThat(after("blogs.query()."))
                .containsExactly("fetch()", "include(", "limit(", "nextToken(", "observe()", "stream()", "where(");
        assertThat(after("blogs.blogsBySlug(\"x\")."))
                .containsExactly(
                        "descending()",
                        "fetch()",
                        "include(",
                        "limit(",
                        "nextToken(",
                        "observe()",
                        "stream()",
                        "where(");
    }

    private static List<String> after(String code) {
        Stream<Suggestion> suggestions =
                shell.sourceCodeAnalysis().completionSuggestions(code, code.length(), new int[1]).stream();
        return suggestions
                .map(Suggestion::continuation)
                .filter(c -> OF_OBJECT.stream().noneMatch(c::startsWith))
                .distinct()
                .sorted()
                .toList();
    }
}
