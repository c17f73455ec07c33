package com.acme.shop;

import dev.amplify4j.runtime.CallOptions;
import dev.amplify4j.runtime.NoRelations;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Connection;
import dev.amplify4j.runtime.client.Draft;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.ModelClient;
import dev.amplify4j.runtime.client.ModelOperations;
import dev.amplify4j.runtime.client.ModelType;
import dev.amplify4j.runtime.client.Row;
import dev.amplify4j.runtime.client.Step;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

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
                OverrideModel.Create.InputStep,
                OverrideModel.Create,
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
        super(client, OverrideFields.Events.ALL, new Create.InputStep(Input.EMPTY), new OverridePatch(Input.EMPTY));
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

    /** A {@link Override} that is to be created. Immutable. */
    public static final class Create extends Draft<Create> {
        Create(Input input) {
            super(input);
        }

        @java.lang.Override
        protected Create next(Input changed) {
            return new Create(changed);
        }

        /** The field id. */
        public Create id(@Nullable String id) {
            return this.setOptional("id", id);
        }

        /** The field key. */
        public Create key(@Nullable String key) {
            return this.setOptional("key", key);
        }

        /** The field condition. */
        public Create condition(@Nullable Boolean condition) {
            return this.setOptional("condition", condition);
        }

        /** The field clear. */
        public Create clear(String... clear) {
            var clearList = Arrays.asList(clear);
            return this.clear(clearList);
        }

        /** The field clear. */
        public Create clear(Collection<String> clear) {
            return this.setAll("clear", clear);
        }

        /** Asks for input. */
        public static final class InputStep extends Step {
            InputStep(Input input) {
                super(input);
            }

            /** The field input. */
            public Create.ClientStep input(String input) {
                var withInput = this.input.with("input", input);
                return new Create.ClientStep(withInput);
            }
        }

        /** Asks for client. */
        public static final class ClientStep extends Step {
            ClientStep(Input input) {
                super(input);
            }

            /** The field client. */
            public Create client(String client) {
                var withClient = this.input.with("client", client);
                return new Create(withClient);
            }
        }
    }
}
