package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.ComponentDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.AuthRule;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.JavaComponent;
import dev.amplify4j.schema.ir.JavaComponent.Container;
import dev.amplify4j.schema.ir.JavaType;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Scalar;
import dev.amplify4j.schema.ir.Strategy;
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

    static Members of(RecordDecl model, Relations relations, List<AuthRule> rules, Problems problems) {
        List<Member> members = new ArrayList<>();
        for (ComponentDecl component : model.components()) {
            if (relations.isCarrier(component)) {
                relations.of(model).stream()
                        .filter(l -> l.component().equals(component))
                        .forEach(l -> addRelation(members, model, l, relations));
            } else {
                Field field = field(model, component, relations, problems);
                if (field != null) {
                    members.add(field);
                }
            }
        }
        addImplicit(members, CREATED_AT, Origin.CREATED_AT);
        addImplicit(members, UPDATED_AT, Origin.UPDATED_AT);
        addOwners(members, model, rules, problems);
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
            RecordDecl model, ComponentDecl component, Relations relations, Problems problems) {
        boolean id = component.name().equals("id");
        Scalar key = id ? Scalar.ID : relations.foreignKey(model, GraphqlNames.of(component));
        Types.Typed typed = Types.of(component, key, problems);
        if (typed == null) {
            return null;
        }
        boolean implicitId = id && relations.hasImplicitId(model);
        if (implicitId && typed.type().value() != Scalar.ID) {
            problems.add(
                    Code.AMP1102,
                    component.source(),
                    "the component id without @Id is the implicit identifier, an ID, but its type is "
                            + component.type().display(),
                    "Make it a String or UUID, or declare it with @Id");
            return null;
        }
        Origin origin =
                implicitId ? Origin.IMPLICIT_ID : origin(component, typed.type().stored(), problems);
        return new Field(GraphqlNames.of(component), typed.type(), origin, typed.component(), component.description());
    }

    private static Origin origin(ComponentDecl component, Scalar scalar, Problems problems) {
        String name = component.name();
        boolean created = component.annotation("CreatedAt") != null;
        boolean updated = component.annotation("UpdatedAt") != null;
        if (created || updated) {
            if (!name.equals(created ? CREATED_AT : UPDATED_AT)) {
                later(
                        component,
                        "another name for a timestamp",
                        "Name it " + (created ? CREATED_AT : UPDATED_AT),
                        problems);
            } else if (scalar != Scalar.DATE_TIME) {
                problems.add(
                        Code.AMP1201,
                        component.source(),
                        "the timestamp " + name + " is a " + component.type().display(),
                        "Use Instant");
            }
            return created ? Origin.CREATED_AT : Origin.UPDATED_AT;
        }
        if (name.equals(CREATED_AT) || name.equals(UPDATED_AT)) {
            later(
                    component,
                    "a writable " + name,
                    "Mark it @" + (name.equals(CREATED_AT) ? "CreatedAt" : "UpdatedAt") + " to see the server's time",
                    problems);
        }
        return Origin.DECLARED;
    }

    private static void addImplicit(List<Member> members, String name, Origin origin) {
        if (members.stream().noneMatch(m -> m.name().equals(name))) {
            members.add(new Field(name, FieldType.of(Scalar.DATE_TIME, true), origin, null, ""));
        }
    }

    private static void addOwners(List<Member> members, RecordDecl model, List<AuthRule> rules, Problems problems) {
        for (AuthRule rule : rules) {
            String field = rule.field();
            if (rule.strategy() != Strategy.OWNER || field == null) {
                continue;
            }
            ComponentDecl component = model.component(field);
            if (component != null) {
                later(component, "an owner field that is a component", "Remove the component " + field, problems);
            } else if (members.stream().noneMatch(m -> m.name().equals(field))) {
                members.add(new Field(field, FieldType.of(Scalar.STRING, false), Origin.OWNER, null, ""));
            }
        }
    }

    private static void later(ComponentDecl component, String what, String fix, Problems problems) {
        problems.add(Code.AMP1901, component.source(), what + " is not implemented in this release", fix);
    }
}
