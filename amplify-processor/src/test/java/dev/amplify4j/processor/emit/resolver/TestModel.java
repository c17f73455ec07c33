package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Field.Origin;
import dev.amplify4j.schema.ir.FieldType;
import dev.amplify4j.schema.ir.Identifier;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.JavaName;
import dev.amplify4j.schema.ir.Member;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds a model as the analysis would, open to the API key unless a test says otherwise. */
final class TestModel {
    private final String name;
    private final List<Member> members = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private List<String> identifier = List.of();
    private Map<Role, Set<Access>> rules = Map.of(TestBackends.API_KEY, TestBackends.ALL);

    private TestModel(String name) {
        this.name = name;
    }

    static TestModel named(String name) {
        return new TestModel(name);
    }

    TestModel required(String field, Scalar scalar) {
        return member(new Field(field, FieldType.of(scalar, true), Origin.DECLARED, null, ""));
    }

    TestModel optional(String field, Scalar scalar) {
        return member(new Field(field, FieldType.of(scalar, false), Origin.DECLARED, null, ""));
    }

    TestModel member(Member member) {
        members.add(member);
        return this;
    }

    TestModel relation(Relation.Kind kind, String field, String target, String... references) {
        String index = kind == Relation.Kind.BELONGS_TO ? "" : Names.relationIndex(name, field);
        return member(new Relation(field, kind, target, List.of(references), index, false, false, null, ""));
    }

    TestModel identifier(String... fields) {
        identifier = List.of(fields);
        return this;
    }

    TestModel index(String query, String partition, String... sort) {
        return index(new Index(
                query + "Index",
                partition,
                List.of(sort),
                query,
                Index.Projection.ALL,
                List.of(),
                Index.Origin.DECLARED));
    }

    /** The index that a relation of another model reads. */
    TestModel indexOf(String relation, String partition, String... sort) {
        return index(new Index(
                "gsi-" + relation,
                partition,
                List.of(sort),
                null,
                Index.Projection.ALL,
                List.of(),
                Index.Origin.RELATION));
    }

    TestModel index(Index index) {
        indexes.add(index);
        return this;
    }

    TestModel openTo(Role... whom) {
        return openTo(Arrays.stream(whom)
                .collect(Collectors.toMap(role -> role, role -> TestBackends.ALL, (a, b) -> a, LinkedHashMap::new)));
    }

    /** What each role may do with every field. */
    TestModel openTo(Map<Role, Set<Access>> whomToWhat) {
        rules = whomToWhat;
        return this;
    }

    Model build() {
        List<Member> all = new ArrayList<>(members);
        if (identifier.isEmpty()) {
            all.add(0, new Field("id", FieldType.of(Scalar.ID, true), Origin.IMPLICIT_ID, null, ""));
        }
        addTimestamp(all, "createdAt", Origin.CREATED_AT);
        addTimestamp(all, "updatedAt", Origin.UPDATED_AT);
        List<String> declared = members.stream()
                .filter(m -> !(m instanceof Field f) || f.declared())
                .map(Member::name)
                .toList();
        AccessTable access = new AccessTable(rules.entrySet().stream()
                .map(rule -> new AccessTable.Grant(
                        rule.getKey(), declared.stream().collect(Collectors.toMap(m -> m, m -> rule.getValue()))))
                .toList());
        return new Model(
                new JavaName("com.acme", name),
                true,
                name,
                name + "s",
                "",
                all,
                identifier.isEmpty() ? new Identifier(List.of("id"), false) : new Identifier(identifier, true),
                indexes,
                EnumSet.allOf(ModelOperation.class),
                Set.of(),
                List.of(),
                access);
    }

    private static void addTimestamp(List<Member> members, String name, Origin origin) {
        if (members.stream().noneMatch(m -> m.name().equals(name))) {
            members.add(new Field(name, FieldType.of(Scalar.DATE_TIME, true), origin, null, ""));
        }
    }
}
