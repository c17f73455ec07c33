package dev.amplify4j.processor.emit.client;

import dev.amplify4j.processor.emit.JavaLiteral;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.JavaName;

/** Types of the runtime and of libraries, as generated code names them. */
final class RuntimeTypes {
    static final JavaName CALL_OPTIONS = api("CallOptions");
    static final JavaName CODEC = api("Codec");
    static final JavaName COMPOSITE_SORT_KEY = api("CompositeSortKey");
    static final JavaName CONDITION = api("Condition");
    static final JavaName EVENT_SOURCE = api("EventSource");
    static final JavaName EVENTS = api("Events");
    static final JavaName INCLUSION = api("Inclusion");
    static final JavaName INDEX_QUERY = api("IndexQuery");
    static final JavaName JACKSON_SCALAR = api("JacksonScalar");
    static final JavaName KEYED_QUERY = api("KeyedQuery");
    static final JavaName NO_RELATIONS = api("NoRelations");
    static final JavaName PAGE = api("Page");
    static final JavaName QUERY = api("Query");
    static final JavaName SCALAR = api("Scalar");
    static final JavaName SORT_KEY = api("SortKey");
    static final JavaName TEXT_SORT_KEY = api("TextSortKey");

    static final JavaName CLIENT_BUILDER = client("ClientBuilder");
    static final JavaName CONNECTION = client("Connection");
    static final JavaName DRAFT = client("Draft");
    static final JavaName ENUM_CODEC = client("EnumCodec");
    static final JavaName INPUT = client("Input");
    static final JavaName MODEL_CLIENT = client("ModelClient");
    static final JavaName MODEL_OPERATIONS = client("ModelOperations");
    static final JavaName MODEL_TYPE = client("ModelType");
    static final JavaName OPERATION_CLIENT = client("OperationClient");
    static final JavaName RECORD_CODEC = client("RecordCodec");
    static final JavaName RELATION = client("Relation");
    static final JavaName ROOT_FIELD = client("RootField");
    static final JavaName ROW = client("Row");
    static final JavaName STEP = client("Step");

    static final JavaName TYPE_REFERENCE = new JavaName("com.fasterxml.jackson.core.type", "TypeReference");
    static final JavaName REF = new JavaName("dev.amplify4j.model", "Ref");
    static final JavaName NULLABLE = new JavaName("org.jspecify.annotations", "Nullable");
    static final JavaName STRING = new JavaName("java.lang", "String");
    static final JavaName OVERRIDE = new JavaName("java.lang", "Override");
    static final JavaName UNSUPPORTED = new JavaName("java.lang", "UnsupportedOperationException");
    static final JavaName OBJECT = new JavaName("java.lang", "Object");
    static final JavaName ARRAYS = new JavaName("java.util", "Arrays");
    static final JavaName COLLECTION = new JavaName("java.util", "Collection");
    static final JavaName LIST = new JavaName("java.util", "List");
    static final JavaName SET = new JavaName("java.util", "Set");
    static final JavaName MAP = new JavaName("java.util", "Map");
    static final JavaName OPTIONAL = new JavaName("java.util", "Optional");
    static final JavaName FUNCTION = new JavaName("java.util.function", "Function");
    static final JavaName UNARY_OPERATOR = new JavaName("java.util.function", "UnaryOperator");

    private static final JavaName NULL_MARKED = new JavaName("org.jspecify.annotations", "NullMarked");
    private static final JavaName GENERATED = new JavaName("javax.annotation.processing", "Generated");
    private static final JavaLiteral GENERATOR = JavaLiteral.of("dev.amplify4j.processor.AmplifyProcessor");

    private RuntimeTypes() {}

    /** Writes Javadoc and annotations of a top-level type, which comes next. */
    static JavaWriter begin(JavaWriter file, String javadoc) {
        return file.doc(javadoc).line("@$($)", GENERATED, GENERATOR).line("@$", NULL_MARKED);
    }

    /** A type of the runtime that generated code calls but users seldom name. */
    static JavaName api(String name) {
        return new JavaName("dev.amplify4j.runtime", name);
    }

    private static JavaName client(String name) {
        return new JavaName("dev.amplify4j.runtime.client", name);
    }
}
