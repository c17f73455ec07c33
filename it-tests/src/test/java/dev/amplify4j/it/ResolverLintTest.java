package dev.amplify4j.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** AWS's own linter for APPSYNC_JS has nothing to say of what we emit, and neither has TypeScript. */
class ResolverLintTest {
    private static final int MOST_BYTES = 32 * 1024;
    private static final int MOST_BYTES_OF_THE_MEDIAN = 4 * 1024;

    @TempDir
    Path folder;

    @Test
    void findsNothingInTheResolversOfTheBlog() throws Exception {
        NpmProject.Run lint = NpmProject.node("lint.mjs", Blog.resolvers(folder).toString());

        assertThat(lint.output()).contains("files, 0 findings").doesNotContain("\n0 files");
        assertThat(lint.exitCode()).isZero();
    }

    @Test
    void findsNothingInTheResolversOfEveryKindOfRule() throws Exception {
        Path resolvers = Rich.resolvers(folder);

        NpmProject.Run lint = NpmProject.node("lint.mjs", resolvers.toString());

        assertThat(lint.output()).contains("files, 0 findings").doesNotContain("\n0 files");
        try (Stream<Path> files = Files.list(resolvers)) {
            assertThat(files.filter(file -> file.toString().endsWith(".js")))
                    .hasSizeGreaterThan(50)
                    .allMatch(file -> file.toFile().length() < MOST_BYTES);
        }
    }

    @Test
    void findsWhatTheServiceWouldRefuse() throws Exception {
        Files.writeString(folder.resolve("bad.js"), """
                import { util } from '@aws-appsync/utils';
                export function request(ctx) { while (true) {} }
                export function response(ctx) { return util.toJson(ctx.result); }
                """);

        NpmProject.Run lint = NpmProject.node("lint.mjs", folder.toString());

        assertThat(lint.output()).contains("no-while", "TS2339");
        assertThat(lint.exitCode()).isEqualTo(1);
    }

    @Test
    void keepsEveryResolverSmall() throws Exception {
        try (Stream<Path> files = Files.list(Blog.resolvers(folder))) {
            List<Long> sizes = files.map(f -> f.toFile().length()).sorted().toList();

            assertThat(sizes).hasSizeGreaterThan(15);
            assertThat(sizes.get(sizes.size() - 1)).isLessThan(MOST_BYTES);
            assertThat(sizes.get(sizes.size() / 2)).isLessThan(MOST_BYTES_OF_THE_MEDIAN);
        }
    }
}
