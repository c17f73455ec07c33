package dev.amplify4j.processor.emit.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.JavaNames;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the constants of a model's operations: root fields, relations, selection, and how a record is read. */
final class ModelFacts {
    private final ModelTypes types;
    private final Model model;

    ModelFacts(ModelTypes types) {
        this.types = types;
        this.model = types.model();
    }

    void write(TypeSpec.Builder type) {
        for (ModelOperation operation : ModelOperation.values()) {
            if (model.offers(operation)) {
                type.addField(rootField(operation));
            }
        }
        for (Index index : queried(model)) {
            type.addField(indexQuery(index));
        }
        for (Relation relation : model.relations()) {
            type.addField(relation(relation));
        }
        type.addField(modelType());
        type.addMethod(reader());
    }

    /** The indexes that have a query. */
    static List<Index> queried(Model model) {
        return model.indexes().stream().filter(i -> i.queryField() != null).toList();
    }

    private FieldSpec rootField(ModelOperation operation) {
        Map<String, String> arguments = new LinkedHashMap<>();
        switch (operation) {
            case GET -> arguments.put(types.key().name(), graphqlType(types.key()));
            case LIST -> page(model, arguments);
            case CREATE -> arguments.put("input", Names.input(model, operation) + "!");
            case UPDATE, DELETE -> {
                arguments.put("input", Names.input(model, operation) + "!");
                arguments.put("condition", Names.conditionInput(model));
            }
            case ON_CREATE, ON_UPDATE, ON_DELETE -> arguments.put("filter", Names.subscriptionFilterInput(model));
        }
        String kind = Names.lowerFirst(Names.rootType(operation));
        return rootField(operation.name(), kind, Names.rootField(model, operation), arguments);
    }

    private FieldSpec indexQuery(Index index) {
        Field partition = model.requireField(index.partition());
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put(partition.name(), graphqlType(partition));
        arguments.put("sortDirection", "ModelSortDirection");
        page(model, arguments);
        String query = String.valueOf(index.queryField());
        return rootField(JavaNames.constant(query), "query", query, arguments);
    }

    private static FieldSpec rootField(String constant, String kind, String name, Map<String, String> arguments) {
        return FieldSpec.builder(RuntimeTypes.ROOT_FIELD, constant, PRIVATE, STATIC, FINAL)
                .initializer("$T.$L($S, $L)", RuntimeTypes.ROOT_FIELD, kind, name, map(arguments))
                .build();
    }

    private FieldSpec relation(Relation relation) {
        ModelTypes target = types.target(relation);
        CodeBlock model = CodeBlock.of("() -> $T.TYPE", target.modelType());
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("sortDirection", "ModelSortDirection");
        page(target.model(), arguments);
        CodeBlock value = switch (relation.kind()) {
            case HAS_MANY ->
                CodeBlock.of("$T.many($S, $L, $L)", RuntimeTypes.RELATION, relation.name(), map(arguments), model);
            case BELONGS_TO ->
                CodeBlock.of(
                        "$T.one($S, $S, $L)",
                        RuntimeTypes.RELATION,
                        relation.name(),
                        relation.references().get(0),
                        model);
            case HAS_ONE -> throw new IllegalArgumentException("the analysis admits no HAS_ONE yet");
        };
        return FieldSpec.builder(
                        target.of(RuntimeTypes.RELATION), JavaNames.constant(relation.name()), PRIVATE, STATIC, FINAL)
                .initializer(value)
                .build();
    }

    private FieldSpec modelType() {
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.of($S, $L, $L, $T.of($S), $T::read)",
                        RuntimeTypes.MODEL_TYPE,
                        model.name(),
                        types.fieldsInstance(),
                        types.relationsInstance(),
                        List.class,
                        types.key().name(),
                        types.modelType())
                .add("$>$>\n.selecting($S, $S)", String.join(" ", selected()), String.join(" ", rest()));
        if (!model.relations().isEmpty()) {
            value.add(
                    "\n.following($L)",
                    model.relations().stream()
                            .map(r -> JavaNames.constant(r.name()))
                            .collect(Collectors.joining(", ")));
        }
        if (model.offers(ModelOperation.GET)) {
            value.add("\n.readBy(GET)");
        }
        return FieldSpec.builder(types.of(RuntimeTypes.MODEL_TYPE), "TYPE", PUBLIC, STATIC, FINAL)
                .addJavadoc("What clients know of the model.\n")
                .initializer(value.add("$<$<").build())
                .build();
    }

    /** The fields that the record shows, its key, and the keys behind its references. */
    private Set<String> selected() {
        Set<String> names = new LinkedHashSet<>();
        for (Member member : model.members()) {
            if (member instanceof Field field
                    && (field.component() != null
                            || field.name().equals(types.key().name()))) {
                names.add(field.name());
            } else if (member instanceof Relation relation && relation.kind() == Relation.Kind.BELONGS_TO) {
                names.addAll(relation.references());
            }
        }
        return names;
    }

    private Set<String> rest() {
        Set<String> names =
                model.fields().stream().map(Field::name).collect(Collectors.toCollection(LinkedHashSet::new));
        names.removeAll(selected());
        return names;
    }

    private MethodSpec reader() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (Member member : model.components()) {
            arguments.add(member instanceof Relation relation ? read(relation) : read((Field) member));
        }
        return MethodSpec.methodBuilder("read")
                .addModifiers(PRIVATE, STATIC)
                .addParameter(RuntimeTypes.ROW, "row")
                .returns(types.recordType())
                .addStatement("return new $T(\n$L)", types.recordType(), CodeBlock.join(arguments, ",\n"))
                .build();
    }

    private static CodeBlock read(Relation relation) {
        String method =
                relation.kind() == Relation.Kind.HAS_MANY ? "many" : relation.required() ? "ref" : "optionalRef";
        return CodeBlock.of("row.$L($L)", method, JavaNames.constant(relation.name()));
    }

    private CodeBlock read(Field field) {
        JavaComponent component = Objects.requireNonNull(field.component());
        String presence = field.type().required() ? "required" : "optional";
        String container = switch (component.container()) {
            case LIST -> "List";
            case SET -> "Set";
            default -> "";
        };
        CodeBlock value = CodeBlock.of(
                "row.$L($S, $L)", presence + container, field.name(), Scalars.constant(field, component.type()));
        return component.container() == JavaComponent.Container.OPTIONAL
                ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value)
                : value;
    }

    private static String graphqlType(Field field) {
        return field.type().value().graphqlName() + "!";
    }

    private static void page(Model model, Map<String, String> arguments) {
        arguments.put("filter", Names.filterInput(model));
        arguments.put("limit", "Int");
        arguments.put("nextToken", "String");
    }

    private static CodeBlock map(Map<String, String> entries) {
        List<CodeBlock> pairs = entries.entrySet().stream()
                .map(e -> CodeBlock.of("$S, $S", e.getKey(), e.getValue()))
                .toList();
        return CodeBlock.of("$T.of($L)", Map.class, CodeBlock.join(pairs, ", "));
    }
}
