package dev.amplify4j.schema.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.amplify4j.schema.decl.EnumDecl;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.PlaceDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import java.io.IOException;
import java.util.List;

/**
 * The JSON form of declarations, kept so that a compilation that is handed some records does not lose the others.
 *
 * <p>Places in the source are not kept: what is read back is {@link SourceRef#ELSEWHERE}.
 */
public final class DeclarationJson {
    private static final JsonMapper MAPPER = CanonicalJson.mapper()
            .addModule(new SimpleModule()
                    .addSerializer(new SourceRefSerializer())
                    .addDeserializer(SourceRef.class, new SourceRefDeserializer()))
            .build();

    private DeclarationJson() {}

    /**
     * What one class output holds.
     *
     * @param models binary names of its models, sorted
     * @param operations binary names of its interfaces of custom operations, sorted
     * @param places annotations with settings on other elements
     */
    public record Index(List<String> models, List<String> operations, List<PlaceDecl> places) {
        /** Copies the lists. */
        public Index {
            models = List.copyOf(models);
            operations = List.copyOf(operations);
            places = List.copyOf(places);
        }
    }

    /**
     * Writes the declaration of a model or custom type.
     *
     * @param declared the declaration
     * @return indented JSON
     */
    public static String write(RecordDecl declared) {
        return CanonicalJson.write(MAPPER, declared);
    }

    /**
     * Writes the declaration of an enum.
     *
     * @param declared the declaration
     * @return indented JSON
     */
    public static String write(EnumDecl declared) {
        return CanonicalJson.write(MAPPER, declared);
    }

    /**
     * Writes the declaration of an interface of custom operations.
     *
     * @param operations the declaration
     * @return indented JSON
     */
    public static String write(OperationsDecl operations) {
        return CanonicalJson.write(MAPPER, operations);
    }

    /**
     * Writes the index of a class output.
     *
     * @param index the index
     * @return indented JSON
     */
    public static String write(Index index) {
        return CanonicalJson.write(MAPPER, index);
    }

    /**
     * Reads the declaration of a model or custom type.
     *
     * @param json what {@link #write(RecordDecl)} gave
     * @return the declaration
     * @throws IOException if the text is none
     */
    public static RecordDecl readRecord(String json) throws IOException {
        return read(json, RecordDecl.class);
    }

    /**
     * Reads the declaration of an enum.
     *
     * @param json what {@link #write(EnumDecl)} gave
     * @return the declaration
     * @throws IOException if the text is none
     */
    public static EnumDecl readEnum(String json) throws IOException {
        return read(json, EnumDecl.class);
    }

    /**
     * Reads the declaration of an interface of custom operations.
     *
     * @param json what {@link #write(OperationsDecl)} gave
     * @return the declaration
     * @throws IOException if the text is none
     */
    public static OperationsDecl readOperations(String json) throws IOException {
        return read(json, OperationsDecl.class);
    }

    /**
     * Reads the index of a class output.
     *
     * @param json what {@link #write(Index)} gave
     * @return the index
     * @throws IOException if the text is none
     */
    public static Index readIndex(String json) throws IOException {
        return read(json, Index.class);
    }

    private static <T> T read(String json, Class<T> type) throws IOException {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IOException("not a stored declaration: " + e.getOriginalMessage(), e);
        }
    }

    private static final class SourceRefSerializer extends StdSerializer<SourceRef> {
        SourceRefSerializer() {
            super(SourceRef.class);
        }

        @Override
        public void serialize(SourceRef value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeNull();
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, SourceRef value) {
            return true;
        }
    }

    private static final class SourceRefDeserializer extends StdDeserializer<SourceRef> {
        SourceRefDeserializer() {
            super(SourceRef.class);
        }

        @Override
        public SourceRef deserialize(JsonParser parser, DeserializationContext context) {
            return SourceRef.ELSEWHERE;
        }

        @Override
        public SourceRef getNullValue(DeserializationContext context) {
            return SourceRef.ELSEWHERE;
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return SourceRef.ELSEWHERE;
        }
    }
}
