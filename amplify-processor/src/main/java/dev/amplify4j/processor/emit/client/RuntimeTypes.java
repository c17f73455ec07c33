package dev.amplify4j.processor.emit.client;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Types of the runtime and of libraries, as generated code names them. */
final class RuntimeTypes {
    static final ClassName BOOLEAN_FIELD = api("BooleanField");
    static final ClassName CALL_OPTIONS = api("CallOptions");
    static final ClassName CONDITION = api("Condition");
    static final ClassName EVENT_BOOLEAN_FIELD = api("EventBooleanField");
    static final ClassName EVENT_LIST_FIELD = api("EventListField");
    static final ClassName EVENT_ORDERED_FIELD = api("EventOrderedField");
    static final ClassName EVENT_STRING_FIELD = api("EventStringField");
    static final ClassName EVENTS = api("Events");
    static final ClassName FIELD = api("Field");
    static final ClassName INCLUSION = api("Inclusion");
    static final ClassName INDEX_QUERY = api("IndexQuery");
    static final ClassName LIST_FIELD = api("ListField");
    static final ClassName NO_RELATIONS = api("NoRelations");
    static final ClassName ORDERED_FIELD = api("OrderedField");
    static final ClassName PAGE = api("Page");
    static final ClassName QUERY = api("Query");
    static final ClassName SCALAR = api("Scalar");
    static final ClassName STRING_FIELD = api("StringField");

    static final ClassName CLIENT_BUILDER = client("ClientBuilder");
    static final ClassName CONNECTION = client("Connection");
    static final ClassName INPUT = client("Input");
    static final ClassName MODEL_CLIENT = client("ModelClient");
    static final ClassName MODEL_TYPE = client("ModelType");
    static final ClassName RELATION = client("Relation");
    static final ClassName ROOT_FIELD = client("RootField");
    static final ClassName ROW = client("Row");

    static final ClassName REF = ClassName.get("dev.amplify4j.model", "Ref");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private RuntimeTypes() {}

    /** A top-level type that is marked as generated. */
    static TypeSpec.Builder generated(ClassName name, boolean publicType) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addAnnotation(AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", "dev.amplify4j.processor.AmplifyProcessor")
                        .build())
                .addAnnotation(NULL_MARKED)
                .addModifiers(Modifier.FINAL);
        return publicType ? type.addModifiers(Modifier.PUBLIC) : type;
    }

    private static ClassName api(String name) {
        return ClassName.get("dev.amplify4j.runtime", name);
    }

    private static ClassName client(String name) {
        return ClassName.get("dev.amplify4j.runtime.client", name);
    }
}
