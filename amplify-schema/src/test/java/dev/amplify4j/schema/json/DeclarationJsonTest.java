package dev.amplify4j.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.HandlerTypeDecl;
import dev.amplify4j.schema.decl.MethodDecl;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.ScriptDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.decl.TypeDecl;
import dev.amplify4j.schema.decl.ValueDecl;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclarationJsonTest {
    @Test
    void readsBackWhatItWroteAndForgetsThePlaces() throws IOException {
        RecordDecl model = model(new SourceRef(7));

        RecordDecl read = DeclarationJson.readRecord(DeclarationJson.write(model));

        assertThat(read).isEqualTo(model(SourceRef.ELSEWHERE));
    }

    @Test
    void readsBackCustomOperations() throws IOException {
        OperationsDecl operations = operations(new SourceRef(7));

        OperationsDecl read = DeclarationJson.readOperations(DeclarationJson.write(operations));

        assertThat(read).isEqualTo(operations(SourceRef.ELSEWHERE));
    }

    @Test
    void writesTheSameBytesWhereverTheSourceStands() {
        assertThat(DeclarationJson.write(model(new SourceRef(1))))
                .isEqualTo(DeclarationJson.write(model(new SourceRef(99))));
    }

    @Test
    void saysThatAForeignTextIsNoDeclaration() {
        assertThatThrownBy(() -> DeclarationJson.readRecord("{\"a\": 1}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a stored declaration");
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
