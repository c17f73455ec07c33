package com.acme.shop;

import dev.amplify4j.runtime.CallOptions;
import dev.amplify4j.runtime.Condition;
import dev.amplify4j.runtime.Events;
import dev.amplify4j.runtime.NoRelations;
import dev.amplify4j.runtime.Page;
import dev.amplify4j.runtime.Query;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Connection;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.ModelClient;
import dev.amplify4j.runtime.client.ModelType;
import dev.amplify4j.runtime.client.RootField;
import dev.amplify4j.runtime.client.Row;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations of {@link Override}. Immutable and safe for use by several threads. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
final class OverrideModel {
    private static final RootField GET = RootField.query("getOverride", "id", "ID!");
    private static final RootField LIST = RootField.page("listOverrides", "ModelOverrideFilterInput");
    private static final RootField CREATE = RootField.create("createOverride", "CreateOverrideInput");
    private static final RootField UPDATE =
            RootField.write("updateOverride", "UpdateOverrideInput", "ModelOverrideConditionInput");
    private static final RootField DELETE =
            RootField.write("deleteOverride", "DeleteOverrideInput", "ModelOverrideConditionInput");
    private static final RootField ON_CREATE =
            RootField.events("onCreateOverride", "ModelSubscriptionOverrideFilterInput");
    private static final RootField ON_UPDATE =
            RootField.events("onUpdateOverride", "ModelSubscriptionOverrideFilterInput");
    private static final RootField ON_DELETE =
            RootField.events("onDeleteOverride", "ModelSubscriptionOverrideFilterInput");

    /** What clients know of the model. */
    public static final ModelType<Override, OverrideFields, NoRelations> TYPE = new ModelType<
                    Override, OverrideFields, NoRelations>(
                    "Override", OverrideFields.override, NoRelations.INSTANCE, OverrideModel::read)
            .keyedBy("id")
            .selecting("id input client key condition clear", "")
            .readBy(GET)
            .heardBy(ON_CREATE, ON_UPDATE, ON_DELETE);

    private final ModelClient<Override, OverrideFields, NoRelations> client;

    /**
     * The operations through a connection.
     *
     * @param connection the client's connection
     */
    public OverrideModel(Connection connection) {
        this(new ModelClient<Override, OverrideFields, NoRelations>(connection, TYPE));
    }

    private OverrideModel(ModelClient<Override, OverrideFields, NoRelations> client) {
        this.client = client;
    }

    /** Reads one record; empty when there is none. */
    public Optional<Override> get(String id) {
        var idKey = key(id);
        return client.get(idKey);
    }

    /** Reads the first page of records. */
    public Page<Override> list() {
        return query().fetch();
    }

    /** Reads the first page of records that meet a condition. */
    public Page<Override> list(Function<OverrideFields, Condition<Override>> condition) {
        return query().where(condition).fetch();
    }

    /** Reads the first page of records that meet a condition. */
    public Page<Override> list(Condition<Override> condition) {
        return query().where(condition).fetch();
    }

    /** Begins a query of all records. */
    public Query<Override, OverrideFields, NoRelations> query() {
        return client.query(LIST);
    }

    /** Creates a record: required values one after the other, then any others. */
    public Override create(Function<OverrideCreate.InputStep, OverrideCreate> input) {
        var created = input.apply(new OverrideCreate.InputStep(Input.EMPTY));
        return client.mutate(CREATE, created.input(), null);
    }

    /** Changes a record; what the patch leaves out stays as it is. */
    public Override update(String id, UnaryOperator<OverridePatch> patch) {
        var idKey = key(id);
        var idPatch = patch.apply(new OverridePatch(idKey));
        return client.mutate(UPDATE, idPatch.input(), null);
    }

    /** Deletes a record; answers with the record as it was. */
    public Override delete(String id) {
        var idKey = key(id);
        return client.mutate(DELETE, idKey, null);
    }

    /** Makes writes depend on the record as it is. */
    public OnlyIf onlyIf(Function<OverrideFields, Condition<Override>> condition) {
        var applied = condition.apply(OverrideFields.override);
        return onlyIf(applied);
    }

    /** Makes writes depend on the record as it is. */
    public OnlyIf onlyIf(Condition<Override> condition) {
        return new OnlyIf(client, condition);
    }

    /** Hears of records that are created. */
    public Events<Override, OverrideFields.Events> onCreate() {
        return client.events(ON_CREATE, OverrideFields.Events.ALL);
    }

    /** Hears of records that are changed. */
    public Events<Override, OverrideFields.Events> onUpdate() {
        return client.events(ON_UPDATE, OverrideFields.Events.ALL);
    }

    /** Hears of records that are deleted. */
    public Events<Override, OverrideFields.Events> onDelete() {
        return client.events(ON_DELETE, OverrideFields.Events.ALL);
    }

    /** The same operations with another authorization mode, more headers or another timeout. */
    public OverrideModel with(UnaryOperator<CallOptions> options) {
        return new OverrideModel(client.with(options));
    }

    private static Override read(Row row) {
        var idValue = Scalar.STRING.required(row, "id");
        var inputValue = Scalar.STRING.required(row, "input");
        var clientValue = Scalar.STRING.required(row, "client");
        var keyValue = Scalar.STRING.optional(row, "key");
        var conditionValue = Scalar.BOOLEAN.optional(row, "condition");
        var clearValue = Scalar.STRING.optionalList(row, "clear");
        return new Override(idValue, inputValue, clientValue, keyValue, conditionValue, clearValue);
    }

    private static Input key(String id) {
        return Input.EMPTY.with("id", id);
    }

    /** Writes that are done only if the record meets a condition. */
    public static final class OnlyIf {
        private final ModelClient<Override, OverrideFields, NoRelations> client;
        private final Condition<Override> condition;

        private OnlyIf(ModelClient<Override, OverrideFields, NoRelations> client, Condition<Override> condition) {
            this.client = client;
            this.condition = condition;
        }

        /** Changes a record; what the patch leaves out stays as it is. */
        public Override update(String id, UnaryOperator<OverridePatch> patch) {
            var idKey = key(id);
            var idPatch = patch.apply(new OverridePatch(idKey));
            return client.mutate(UPDATE, idPatch.input(), condition);
        }

        /** Deletes a record; answers with the record as it was. */
        public Override delete(String id) {
            var idKey = key(id);
            return client.mutate(DELETE, idKey, condition);
        }
    }
}
