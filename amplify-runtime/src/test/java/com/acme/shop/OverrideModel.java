package com.acme.shop;

import dev.amplify4j.runtime.CallOptions;
import dev.amplify4j.runtime.NoRelations;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Connection;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.ModelClient;
import dev.amplify4j.runtime.client.ModelOperations;
import dev.amplify4j.runtime.client.ModelType;
import dev.amplify4j.runtime.client.Row;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations of {@link Override}. Immutable and safe for use by several threads. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
final class OverrideModel
        extends ModelOperations<
                Override,
                OverrideFields,
                NoRelations,
                OverrideFields.Events,
                String,
                OverrideCreate.InputStep,
                OverrideCreate,
                OverridePatch> {
    /** What clients know of the model. */
    public static final ModelType<Override, OverrideFields, NoRelations> TYPE = new ModelType<
                    Override, OverrideFields, NoRelations>(
                    "Override", OverrideFields.override, NoRelations.INSTANCE, OverrideModel::read)
            .keyedBy("id")
            .selecting("id input client key condition clear", "")
            .get("getOverride", "id", "ID!")
            .list("listOverrides", "ModelOverrideFilterInput")
            .create("createOverride", "CreateOverrideInput")
            .update("updateOverride", "UpdateOverrideInput", "ModelOverrideConditionInput")
            .delete("deleteOverride", "DeleteOverrideInput", "ModelOverrideConditionInput")
            .onCreate("onCreateOverride", "ModelSubscriptionOverrideFilterInput")
            .onUpdate("onUpdateOverride", "ModelSubscriptionOverrideFilterInput")
            .onDelete("onDeleteOverride", "ModelSubscriptionOverrideFilterInput");

    /**
     * The operations through a connection.
     *
     * @param connection the client's connection
     */
    public OverrideModel(Connection connection) {
        this(new ModelClient<Override, OverrideFields, NoRelations>(connection, TYPE));
    }

    private OverrideModel(ModelClient<Override, OverrideFields, NoRelations> client) {
        super(
                client,
                OverrideFields.Events.ALL,
                new OverrideCreate.InputStep(Input.EMPTY),
                new OverridePatch(Input.EMPTY));
    }

    /** The same operations with another authorization mode, more headers or another timeout. */
    public OverrideModel with(UnaryOperator<CallOptions> options) {
        return new OverrideModel(this.client.with(options));
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
}
