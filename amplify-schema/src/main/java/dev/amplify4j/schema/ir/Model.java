package dev.amplify4j.schema.ir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A model: a table, an object type and its operations.
 *
 * @param javaName the record
 * @param publicType whether the record is public; generated types have the same visibility
 * @param name GraphQL name
 * @param pluralName plural of the name
 * @param description SDL description, Markdown; empty when there is none
 * @param members fields and relations in the order of the record, then what is implicit
 * @param identifier what identifies a record
 * @param indexes secondary indexes, declared ones first, then those of relations to this model
 * @param operations operations that the API offers; a disabled mutation has disabled its subscription
 * @param disabled what it was written to do without
 * @param rules rules as written, in order
 * @param access what the rules come to
 */
public record Model(
        JavaName javaName,
        boolean publicType,
        String name,
        String pluralName,
        String description,
        List<Member> members,
        Identifier identifier,
        List<Index> indexes,
        Set<ModelOperation> operations,
        Set<DisabledOperation> disabled,
        List<AuthRule> rules,
        AccessTable access) {
    /** Copies the collections. */
    public Model {
        members = List.copyOf(members);
        indexes = List.copyOf(indexes);
        operations = Set.copyOf(operations);
        disabled = Set.copyOf(disabled);
        rules = List.copyOf(rules);
    }

    /**
     * The members that hold values.
     *
     * @return fields in member order
     */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>(members.size());
        for (Member member : members) {
            if (member instanceof Field field) {
                fields.add(field);
            }
        }
        return Collections.unmodifiableList(fields);
    }

    /**
     * The members that lead to other models.
     *
     * @return relations in member order
     */
    public List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        for (Member member : members) {
            if (member instanceof Relation relation) {
                relations.add(relation);
            }
        }
        return Collections.unmodifiableList(relations);
    }

    /**
     * The members that are components of the record.
     *
     * @return members in the order of the record's constructor
     */
    public List<Member> components() {
        return members.stream().filter(m -> m.component() != null).toList();
    }

    /**
     * The field of a name.
     *
     * @param fieldName GraphQL name
     * @return the field, or null
     */
    public @Nullable Field field(String fieldName) {
        for (Member member : members) {
            if (member instanceof Field field && field.name().equals(fieldName)) {
                return field;
            }
        }
        return null;
    }

    /**
     * The fields that identify a record.
     *
     * @return partition key first
     */
    public List<Field> keyFields() {
        return identifier.fields().stream().map(this::requireField).toList();
    }

    /**
     * The field of a name that the analysis has checked.
     *
     * @param fieldName GraphQL name
     * @return the field
     * @throws IllegalArgumentException if there is none
     */
    public Field requireField(String fieldName) {
        Field field = field(fieldName);
        if (field == null) {
            throw new IllegalArgumentException("no field " + name + "." + fieldName);
        }
        return field;
    }

    /**
     * The secondary index of a name.
     *
     * @param indexName name of the index
     * @return the index
     * @throws IllegalArgumentException if there is none; the analysis gives every relation the index that it reads
     */
    public Index index(String indexName) {
        return indexes.stream()
                .filter(i -> i.name().equals(indexName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no index " + indexName + " of " + name));
    }

    /**
     * Whether the API offers an operation.
     *
     * @param operation the operation
     * @return true when it is not disabled
     */
    public boolean offers(ModelOperation operation) {
        return operations.contains(operation);
    }

    /**
     * Whether the API offers subscriptions to records.
     *
     * @return true when some are not disabled
     */
    public boolean offersSubscriptions() {
        return offers(ModelOperation.ON_CREATE) || offers(ModelOperation.ON_UPDATE) || offers(ModelOperation.ON_DELETE);
    }

    /**
     * The fields that a resolver of their own answers: owners, which are shown otherwise than stored, and fields that not
     * everyone may read who reads the record.
     *
     * @return fields in member order
     */
    public List<Field> resolvedFields() {
        return fields().stream()
                .filter(field -> joinsClaims(field) || access.restricted(field.name()))
                .toList();
    }

    /**
     * Whether some reader of records may not read all their fields.
     *
     * @return true when resolvers of fields must know what mutations answer
     */
    public boolean hidesFields() {
        return fields().stream().anyMatch(field -> access.restricted(field.name()));
    }

    /**
     * Whether a field holds owners as several claims joined, of which the first is not shown.
     *
     * @param field one of the model's fields
     * @return true for the field of an owner rule with a claim such as {@code sub::username}
     */
    public boolean joinsClaims(Field field) {
        return access.roles().stream()
                .filter(role ->
                        role.strategy() == Strategy.OWNER && field.name().equals(role.field()))
                .anyMatch(Role::joinsClaims);
    }

    /**
     * The arguments of subscriptions besides the filter: the fields that hold one owner who may listen.
     *
     * @return names of fields in the order of the rules
     */
    public List<String> ownerArguments() {
        return access.rolesWithAny(Access.LISTEN).stream()
                .filter(role -> role.strategy() == Strategy.OWNER)
                .map(Role::field)
                .filter(Objects::nonNull)
                .distinct()
                .filter(name -> !requireField(name).type().list())
                .toList();
    }
}
