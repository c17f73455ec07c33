package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.decl.SourceRef;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.JavaComponent.Container;
import dev.amplify4j.schema.ir.JavaType;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of a model: its components, the foreign keys of its relations, and what every model has.
 *
 * @param all members in the order of the record, implicit ones last
 */
record Members(List<Member> all) {
    private static final String CREATED_AT = "createdAt";
    private static final String UPDATED_AT = "updatedAt";

    static Members of(RecordDecl model, Relations relations, ModelRules rules, Fields fields, Problems problems) {
        List<Member> members = new ArrayList<>();
        for (ComponentDecl component : model.components()) {
            if (relations.isCarrier(component)) {
                relations.of(model).stream()
                        .filter(l -> l.component().equals(component))
                        .forEach(l -> addRelation(members, model, l, relations));
            } else {
                Field field = field(model, component, relations, fields);
                if (field != null) {
                    members.add(field);
                }
            }
        }
        checkTimestamps(members, model, problems);
        addImplicit(members, CREATED_AT, Origin.CREATED_AT);
        addImplicit(members, UPDATED_AT, Origin.UPDATED_AT);
        members.addAll(RuleFields.implicit(model, members, rules, problems));
        return new Members(List.copyOf(members));
    }

    /** Names of the members that rules speak of: those that were declared, or else the implicit identifier. */
    List<String> governedNames() {
        List<String> declared = all.stream()
                .filter(m -> !(m instanceof Field f) || f.declared())
                .map(Member::name)
                .toList();
        return declared.isEmpty()
                ? all.stream()
                        .filter(m -> m instanceof Field f && f.origin() == Origin.IMPLICIT_ID)
                        .map(Member::name)
                        .toList()
                : declared;
    }

    /** The field of a name; null when there is none. */
    @Nullable
    Field field(String name) {
        return all.stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static void addRelation(List<Member> members, RecordDecl model, Link link, Relations relations) {
        ComponentDecl component = link.component();
        boolean required = link.owning() && !component.type().nullable();
        members.add(new Relation(
                GraphqlNames.of(component),
                link.kind(),
                relations.target(link),
                link.foreignKeys(),
                link.owning() ? "" : relations.indexName(model, link),
                required,
                false,
                new JavaComponent(
                        component.name(),
                        new JavaType(link.target().canonicalName()),
                        link.kind() == Relation.Kind.HAS_MANY ? Container.MANY : Container.REF),
                component.description()));
        if (link.owning()) {
            addForeignKeys(members, model, link, required, relations);
        }
    }

    /** The foreign keys that no component declares. */
    private static void addForeignKeys(
            List<Member> members, RecordDecl model, Link link, boolean required, Relations relations) {
        for (String key : link.foreignKeys()) {
            Scalar scalar = relations.foreignKey(model, key);
            boolean declared = !Relations.declaredKeys(model, List.of(key)).isEmpty();
            if (!declared
                    && scalar != null
                    && members.stream().noneMatch(m -> m.name().equals(key))) {
                members.add(new Field(key, FieldType.of(scalar, required), Origin.FOREIGN_KEY, null, ""));
            }
        }
    }

    private static @Nullable Field field(
            RecordDecl model, ComponentDecl component, Relations relations, Fields fields) {
        boolean id = component.name().equals("id");
        Scalar key = id ? Scalar.ID : relations.foreignKey(model, GraphqlNames.of(component));
        return fields.of(component, key, id && relations.hasImplicitId(model));
    }

    /** Two components cannot show one timestamp. */
    private static void checkTimestamps(List<Member> members, RecordDecl model, Problems problems) {
        for (Origin origin : List.of(Origin.CREATED_AT, Origin.UPDATED_AT)) {
            boolean shown = false;
            for (Member member : members) {
                boolean shows = member instanceof Field field && field.origin() == origin;
                if (shows && shown) {
                    problems.add(
                            Code.AMP1004,
                            source(model, member),
                            model.simpleName() + " shows one timestamp as two components",
                            "Keep the annotation on one of them");
                }
                shown |= shows;
            }
        }
    }

    private static SourceRef source(RecordDecl model, Member member) {
        JavaComponent java = member.component();
        ComponentDecl component = java == null ? null : model.component(java.name());
        return component == null ? model.source() : component.source();
    }

    private static void addImplicit(List<Member> members, String name, Origin origin) {
        boolean shown =
                members.stream().anyMatch(m -> m.name().equals(name) || (m instanceof Field f && f.origin() == origin));
        if (!shown) {
            members.add(new Field(name, FieldType.of(Scalar.DATE_TIME, true), origin, null, ""));
        }
    }
}
