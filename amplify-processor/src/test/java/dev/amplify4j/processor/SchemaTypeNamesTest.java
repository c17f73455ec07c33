package dev.amplify4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.schema.analysis.Analyzer;
import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.EnumDecl.ConstantDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.RecordDecl.Shape;
import dev.amplify4j.schema.decl.RecordDecl.Visibility;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.TypeDecl.Kind;
import dev.amplify4j.schema.decl.ValueDecl;
import dev.amplify4j.schema.json.DeclarationJson;
import dev.amplify4j.schema.json.DeclarationJson.Module;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.problem.Problem;
import dev.amplify4j.schema.problem.Severity;
import graphql.language.SDLNamedDefinition;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever type the schema gets besides those that are written, a type of the user's own cannot take its name. */
class SchemaTypeNamesTest {
    private static final Set<String> WRITTEN = Set.of("Post", "Tag", "Kind", "Place", "Colour");
    private static final String[] RICH = {
        "@Model @Auth(allow = Allow.OWNER) record Post(@Id String shop, @Id String number, @Id int version, String title,"
                + " @Index(name = \"byTitle\", sortKeys = {\"number\", \"version\"}) String slug, boolean flag, double size,"
                + " @Index(sortKeys = \"size\") Kind kind, List<Kind> kinds, Place place, @HasMany Many<Tag> tags) {}",
        "@Model @Auth(allow = Allow.AUTHENTICATED) record Tag(String id, @BelongsTo Ref<Post> post, int rank,"
                + " @Index(sortKeys = \"rank\") String text, Colour colour) {}",
        "enum Kind { A, B }",
        "enum Colour { RED }",
        "record Place(String city) {}",
        "@Operations interface Api {"
                + " @Query @Auth(allow = Allow.AUTHENTICATED) @Handler(function = \"find\") Place find(Place place, Kind kind);"
                + " @Mutation @Auth(allow = Allow.AUTHENTICATED) @Handler(function = \"go\", async = true) void go();"
                + " @Subscription(to = \"createTag\") @Auth(allow = Allow.AUTHENTICATED) Tag tagged(); }"
    };

    @Test
    void noTypeOfTheUserTakesTheNameOfAGeneratedOne() throws Exception {
        Compiled compiled = Compiled.of(RICH);
        assertThat(compiled.errors()).isEmpty();
        List<String> generated = Parser.parse(compiled.resource(Plan.SCHEMA_RESOURCE)).getDefinitions().stream()
                .filter(SDLNamedDefinition.class::isInstance)
                .map(type -> ((SDLNamedDefinition<?>) type).getName())
                .filter(name -> !WRITTEN.contains(name))
                .toList();
        Module module = DeclarationJson.read(compiled.resource(Plan.ROOT + "models.json"));
        assertThat(errors(module, List.of(), List.of())).isEmpty();

        assertThat(generated).hasSizeGreaterThan(30).contains("ModelPostPrimaryCompositeKeyInput");
        for (String name : generated) {
            assertNamesBoth(name, errors(module, List.of(model(name)), List.of()));
            assertNamesBoth(name, errors(module, List.of(), List.of(enumeration(name))));
        }
    }

    private static void assertNamesBoth(String name, List<Problem> errors) {
        assertThat(errors).as(name).hasSize(1);
        assertThat(errors.get(0).code().name()).isEqualTo("AMP1004");
        assertThat(errors.get(0).message())
                .contains("\"" + name + "\"")
                .containsPattern("generated (type|for \\w+)|root type|answer of asynchronous");
    }

    private static List<Problem> errors(Module module, List<RecordDecl> models, List<EnumDecl> enums) {
        Declarations declared = new Declarations(
                concat(module.models(), models),
                module.customTypes(),
                concat(module.enums(), enums),
                module.operations(),
                List.of(),
                module.places(),
                Set.of());
        return Analyzer.analyze(declared).problems().stream()
                .filter(p -> p.code().severity() == Severity.ERROR)
                .toList();
    }

    private static <T> List<T> concat(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static RecordDecl model(String name) {
        TypeDecl text = new TypeDecl(Kind.CLASS, "java.lang.String", false, List.of());
        return new RecordDecl(
                new SourceRef(1),
                "com.acme.other",
                name,
                Shape.RECORD,
                Visibility.PUBLIC,
                false,
                Stream.of(annotation("Model", ""), annotation("Auth", "OWNER")).toList(),
                List.of(new ComponentDecl(new SourceRef(2), "id", text, List.of(), "")),
                "");
    }

    private static EnumDecl enumeration(String name) {
        return new EnumDecl(
                new SourceRef(1),
                "com.acme.other",
                name,
                Visibility.PUBLIC,
                List.of(),
                List.of(new ConstantDecl(new SourceRef(2), "A", List.of(), "")),
                "");
    }

    private static AnnotationDecl annotation(String name, String allow) {
        Map<String, ValueDecl> members = allow.isEmpty()
                ? Map.of()
                : Map.of("allow", new ValueDecl(SourceRef.ELSEWHERE, List.of(allow), List.of()));
        return new AnnotationDecl(SourceRef.ELSEWHERE, "dev.amplify4j.annotations." + name, members);
    }
}
