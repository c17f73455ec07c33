package dev.amplify4j.benchmarks;

import java.util.Locale;

/** The types that processors are given: ten components each, in the form that each processor works on. */
enum Shape {
    /** Records that are models, with two rules. */
    AMPLIFY("""
            package bench;

            import dev.amplify4j.annotations.*;
            import java.time.Instant;
            import java.util.List;
            import org.jspecify.annotations.Nullable;

            /** A model. */
            @Model
            @Auth(allow = Allow.OWNER)
            @Auth(allow = Allow.AUTHENTICATED, to = Operation.READ)
            public record Type%1$d(
                    String id, String title, String slug, @Nullable String content, @Nullable Instant publishedAt,
                    @Nullable List<@Nullable String> tags, int views, double rating, boolean live,
                    @Nullable Integer rank) {}
            """),
    /** Records that are read from and written to JSON. */
    AVAJE_JSONB("""
            package bench;

            import java.time.Instant;
            import java.util.List;

            @io.avaje.jsonb.Json
            public record Type%1$d(
                    String id, String title, String slug, String content, Instant publishedAt, List<String> tags,
                    int views, double rating, boolean live, Integer rank) {}
            """),
    /** Interfaces of HTTP clients with five operations, ten values each time something is sent. */
    AVAJE_HTTP_CLIENT("""
            package bench;

            import io.avaje.http.api.*;

            @Client
            @Path("/type%1$d")
            public interface Type%1$d {
                @Get("/{id}")
                String get(String id);

                @Get
                String list(String title, String slug, String content, Integer limit, String nextToken);

                @Post
                @Form
                String create(
                        String id, String title, String slug, String content, String publishedAt, String tags,
                        int views, double rating, boolean live, Integer rank);

                @Put("/{id}")
                @Form
                String update(
                        String id, String title, String slug, String content, String publishedAt, String tags,
                        int views, double rating, boolean live, Integer rank);

                @Delete("/{id}")
                void delete(String id);
            }
            """),
    /** Abstract classes with builders. */
    AUTO_VALUE("""
            package bench;

            import com.google.auto.value.AutoValue;
            import java.time.Instant;
            import java.util.List;

            @AutoValue
            public abstract class Type%1$d {
                public abstract String id();
                public abstract String title();
                public abstract String slug();
                public abstract String content();
                public abstract Instant publishedAt();
                public abstract List<String> tags();
                public abstract int views();
                public abstract double rating();
                public abstract boolean live();
                public abstract Integer rank();

                @AutoValue.Builder
                public interface Builder {
                    Builder id(String value);
                    Builder title(String value);
                    Builder slug(String value);
                    Builder content(String value);
                    Builder publishedAt(Instant value);
                    Builder tags(List<String> value);
                    Builder views(int value);
                    Builder rating(double value);
                    Builder live(boolean value);
                    Builder rank(Integer value);
                    Type%1$d build();
                }
            }
            """),
    /** Interfaces of immutable values. */
    IMMUTABLES("""
            package bench;

            import java.time.Instant;
            import java.util.List;

            @org.immutables.value.Value.Immutable
            public interface Type%1$d {
                String id();
                String title();
                String slug();
                String content();
                Instant publishedAt();
                List<String> tags();
                int views();
                double rating();
                boolean live();
                Integer rank();
            }
            """);

    private final String source;

    Shape(String source) {
        this.source = source;
    }

    String source(int number) {
        return source.formatted(number);
    }

    /** The shape of a name such as {@code auto-value}. */
    static Shape named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
