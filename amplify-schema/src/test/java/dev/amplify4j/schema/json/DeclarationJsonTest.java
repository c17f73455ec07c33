package dev.amplify4j.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.HandlerTypeDecl;
import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.ScriptDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.ValueDecl;
import dev.amplify4j.schema.json.DeclarationJson.Module;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationJsonTest {
    @Test
    void readsBackWhatItWroteAndForgetsThePlaces() throws IOException {
        assertThat(DeclarationJson.read(DeclarationJson.write(module(new SourceRef(7)))))
                .isEqualTo(module(SourceRef.ELSEWHERE));
    }

    @Test
    void writesTheSameBytesWhereverTheSourceStands() {
        assertThat(DeclarationJson.write(module(new SourceRef(1))))
                .isEqualTo(DeclarationJson.write(module(new SourceRef(99))))
                .doesNotContain("\"source\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"models\": 1}",
                "{\"a\": 1}",
                "{} {}",
                "{\"models\": [], \"models\": []}"
            })
    void saysThatAForeignTextHoldsNoDeclarations(String text) {
        assertThatThrownBy(() -> DeclarationJson.read(text))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no stored declarations");
    }

    private static Module module(SourceRef source) {
        EnumDecl size = new EnumDecl(
                source,
                "com.acme",
                "Size",
                RecordDecl.Visibility.PUBLIC,
                List.of(),
                List.of(new EnumDecl.ConstantDecl(source, "SMALL", List.of(), "\u0001 \t small")),
                "");
        return new Module(List.of(model(source)), List.of(operations(source)), List.of(), List.of(size), List.of());
    }

    private static RecordDecl model(SourceRef source) {
        AnnotationDecl index = new AnnotationDecl(
                source,
                "dev.amplify4j.annotations.Index",
                Map.of("queryField", new ValueDecl(source, List.of("by\"Slug\""), List.of())));
        TypeDecl type = new TypeDecl(TypeDecl.Kind.CLASS, "java.lang.String", true, List.of());
        return new RecordDecl(
                source,
                "com.acme",
                "Shop.Order",
                RecordDecl.Shape.RECORD,
                RecordDecl.Visibility.PACKAGE,
                false,
                List.of(),
                List.of(new ComponentDecl(source, "slug", type, List.of(index), "the \u2028 slug")),
                "An order.");
    }

    private static OperationsDecl operations(SourceRef source) {
        MethodDecl fire = new MethodDecl(source, "fire", null, List.of(), List.of(), true, false, "Fires.");
        return new OperationsDecl(
                source,
                "com.acme",
                "Ops",
                RecordDecl.Shape.INTERFACE,
                RecordDecl.Visibility.PUBLIC,
                false,
                List.of(),
                List.of(fire),
                List.of(new HandlerTypeDecl("com.acme", "Fire", true, List.of("com.acme.Ops"))),
                List.of(new ScriptDecl("fire.js", true, List.of())));
    }
}
