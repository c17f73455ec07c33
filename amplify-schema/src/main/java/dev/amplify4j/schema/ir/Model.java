package dev.amplify4j.schema.ir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
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
        List<Member> components = new ArrayList<>(members.size());
        for (Member member : members) {
            if (member.component() != null) {
                components.add(member);
            }
        }
        return Collections.unmodifiableList(components);
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
        List<Field> keys = new ArrayList<>();
        for (String field : identifier.fields()) {
            keys.add(requireField(field));
        }
        return Collections.unmodifiableList(keys);
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
        List<Field> resolved = new ArrayList<>();
        for (Field field : fields()) {
            if (joinsClaims(field) || access.restricted(field.name())) {
                resolved.add(field);
            }
        }
        return Collections.unmodifiableList(resolved);
    }

    /**
     * Whether some reader of records may not read all their fields.
     *
     * @return true when resolvers of fields must know what mutations answer
     */
    public boolean hidesFields() {
        for (Field field : fields()) {
            if (access.restricted(field.name())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a field holds owners as several claims joined, of which the first is not shown.
     *
     * @param field one of the model's fields
     * @return true for the field of an owner rule with a claim such as {@code sub::username}
     */
    public boolean joinsClaims(Field field) {
        for (Role role : access.roles()) {
            if (role.strategy() == Strategy.OWNER && field.name().equals(role.field()) && role.joinsClaims()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The arguments of subscriptions besides the filter: the fields that hold one owner who may listen.
     *
     * @return names of fields in the order of the rules
     */
    public List<String> ownerArguments() {
        Set<String> arguments = new LinkedHashSet<>();
        for (Role role : access.rolesWithAny(Access.LISTEN)) {
            String field = role.field();
            if (role.strategy() == Strategy.OWNER
                    && field != null
                    && !requireField(field).type().list()) {
                arguments.add(field);
            }
        }
        return List.copyOf(arguments);
    }
}
