package dev.amplify4j.schema.json;

import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.PlaceDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The JSON form of declarations, kept so that a compilation that is handed some records does not lose the others.
 *
 * <p>Places in the source are not kept: what is read back is {@link SourceRef#ELSEWHERE}.
 */
public final class DeclarationJson {
    private static final RecordForm FORM = new RecordForm(Map.of(), Map.of(SourceRef.class, SourceRef.ELSEWHERE));

    private DeclarationJson() {}

    /**
     * What one class output declares.
     *
     * @param models its models
     * @param operations its interfaces of custom operations
     * @param customTypes its custom types
     * @param enums its enums
     * @param places annotations with settings on other elements
     */
    public record Module(
            List<RecordDecl> models,
            List<OperationsDecl> operations,
            List<RecordDecl> customTypes,
            List<EnumDecl> enums,
            List<PlaceDecl> places) {
        /** A class output that declares nothing. */
        public static final Module EMPTY = new Module(List.of(), List.of(), List.of(), List.of(), List.of());

        /** Copies the lists. */
        public Module {
            models = List.copyOf(models);
            operations = List.copyOf(operations);
            customTypes = List.copyOf(customTypes);
            enums = List.copyOf(enums);
            places = List.copyOf(places);
        }
    }

    /**
     * Writes the declarations of a class output.
     *
     * @param module the declarations
     * @return indented JSON
     */
    public static String write(Module module) {
        return JsonWriter.write(FORM, module);
    }

    /**
     * Reads the declarations of a class output.
     *
     * @param json what {@link #write} gave
     * @return the declarations
     * @throws IOException if the text holds none, or those of another release
     */
    public static Module read(String json) throws IOException {
        try {
            if (FORM.read(Module.class, JsonTree.read(json)) instanceof Module module) {
                return module;
            }
            throw new IOException("empty");
        } catch (IOException e) {
            throw new IOException("no stored declarations: " + e.getMessage(), e);
        }
    }
}
