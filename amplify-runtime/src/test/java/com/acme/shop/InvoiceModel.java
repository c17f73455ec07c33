package com.acme.shop;

import dev.amplify4j.runtime.CallOptions;
import dev.amplify4j.runtime.Condition;
import dev.amplify4j.runtime.NoRelations;
import dev.amplify4j.runtime.Page;
import dev.amplify4j.runtime.Query;
import dev.amplify4j.runtime.Scalar;
import dev.amplify4j.runtime.client.Connection;
import dev.amplify4j.runtime.client.Input;
import dev.amplify4j.runtime.client.ModelClient;
import dev.amplify4j.runtime.client.ModelType;
import dev.amplify4j.runtime.client.Row;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations of {@link Invoice}. Immutable and safe for use by several threads. */
@Generated("dev.amplify4j.processor.AmplifyProcessor")
@NullMarked
public final class InvoiceModel {
    /** What clients know of the model. */
    public static final ModelType<Invoice, InvoiceFields, NoRelations> TYPE = new ModelType<
                    Invoice, InvoiceFields, NoRelations>(
                    "Invoice", InvoiceFields.invoice, NoRelations.INSTANCE, InvoiceModel::read)
            .keyedBy("id")
            .selecting("id customerId number", "")
            .get("getInvoice", "id", "ID!")
            .list("listInvoices", "ModelInvoiceFilterInput");

    private final ModelClient<Invoice, InvoiceFields, NoRelations> client;

    /**
     * The operations through a connection.
     *
     * @param connection the client's connection
     */
    public InvoiceModel(Connection connection) {
        this(new ModelClient<Invoice, InvoiceFields, NoRelations>(connection, TYPE));
    }

    private InvoiceModel(ModelClient<Invoice, InvoiceFields, NoRelations> client) {
        this.client = client;
    }

    /** Reads one record; empty when there is none. */
    public Optional<Invoice> get(String id) {
        var idKey = key(id);
        return this.client.get(idKey);
    }

    /** Reads the first page of records. */
    public Page<Invoice> list() {
        return query().fetch();
    }

    /** Reads the first page of records that meet a condition. */
    public Page<Invoice> list(Function<InvoiceFields, Condition<Invoice>> condition) {
        return query().where(condition).fetch();
    }

    /** Reads the first page of records that meet a condition. */
    public Page<Invoice> list(Condition<Invoice> condition) {
        return query().where(condition).fetch();
    }

    /** Begins a query of all records. */
    public Query<Invoice, InvoiceFields, NoRelations> query() {
        return this.client.query();
    }

    /** The same operations with another authorization mode, more headers or another timeout. */
    public InvoiceModel with(UnaryOperator<CallOptions> options) {
        return new InvoiceModel(this.client.with(options));
    }

    private static Invoice read(Row row) {
        var idValue = Scalar.STRING.required(row, "id");
        var customerIdValue = Scalar.STRING.optional(row, "customerId");
        var numberValue = Scalar.INT.optional(row, "number");
        return new Invoice(idValue, customerIdValue, numberValue);
    }

    private static Input key(String id) {
        return Input.EMPTY.with("id", id);
    }
}
