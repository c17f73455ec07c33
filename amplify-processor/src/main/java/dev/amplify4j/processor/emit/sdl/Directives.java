package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The gates of all types and fields, and what ties subscriptions to mutations. */
final class Directives {
    private final AdmittedModes admitted;
    private final AnsweringRoles answering;
    private final SharedTypes shared;

    Directives(Backend backend) {
        this.admitted = new AdmittedModes(backend.api().defaultMode());
        this.answering = new AnsweringRoles(backend);
        this.shared = new SharedTypes(backend, admitted);
        backend.models().forEach(model -> shared.add(model, callers(model)));
    }

    /** The gate of a model's object type: open to all of its callers, and to those of all operations that answer it. */
    Gate modelType(Model model) {
        Set<AuthorizationMode> modes = admitted.of(callers(model));
        model.operations().stream()
                .filter(operation -> operation != ModelOperation.LIST)
                .forEach(operation -> modes.addAll(operation(model, operation).modes()));
        return Gate.of(modes);
    }

    /** The gate of a page of a model: open to the queries that answer it, and to models with a relation to it. */
    Gate connection(Model model) {
        Gate gate = Gate.of(shared.of(Names.connection(model)));
        if (model.offers(ModelOperation.LIST)) {
            gate = gate.openTo(operation(model, ModelOperation.LIST).modes());
        }
        return hasIndexQuery(model) ? gate.openTo(indexQuery(model).modes()) : gate;
    }

    /** The gate of a custom type: open to the operations that answer it, and to the models that hold it. */
    Gate customType(String name) {
        return Gate.alone(answering.of(name)).openTo(shared.of(name));
    }

    /** The gate of an operation's root field. */
    Gate operation(Model model, ModelOperation operation) {
        AccessTable access = model.access();
        return Gate.of(admitted.rootField(
                switch (operation) {
                    case GET -> access.rolesWithAny(Access.GET);
                    case LIST -> access.rolesWithAny(Access.LIST);
                    case CREATE -> access.rolesWithAny(Access.CREATE);
                    case UPDATE -> access.rolesWithAny(Access.UPDATE);
                    case DELETE -> access.rolesWithEvery(Access.DELETE);
                    case ON_CREATE, ON_UPDATE, ON_DELETE -> access.rolesWithAny(Access.LISTEN);
                }));
    }

    /** The gate of an index query: that of both ways to read. */
    Gate indexQuery(Model model) {
        return operation(model, ModelOperation.LIST)
                .openTo(operation(model, ModelOperation.GET).modes());
    }

    /** The gate of a custom operation: resolvers before functions know groups, code of the user's does not. */
    Gate operation(CustomOperation operation) {
        boolean functions = !operation.handlers().isEmpty()
                && operation.handlers().stream().allMatch(CustomOperation.Handler.Invocation.class::isInstance);
        return functions
                ? Gate.of(admitted.of(AdmittedModes.modes(operation.roles())))
                        .openTo(rootType().modes())
                : Gate.alone(operation.roles());
    }

    /** The gate of a root type with custom operations. */
    Gate rootType() {
        return Gate.of(Set.of(AuthorizationMode.IAM));
    }

    /** The directive that makes a subscription field carry the results of mutations. */
    static Directive subscribe(List<String> mutations) {
        return Directive.of("aws_subscribe", "mutations", mutations);
    }

    /** The modes of the model's own roles, and those in which custom operations answer it. */
    private EnumSet<AuthorizationMode> callers(Model model) {
        EnumSet<AuthorizationMode> modes = AdmittedModes.modes(model.access().roles());
        modes.addAll(AdmittedModes.modes(answering.of(model.name())));
        return modes;
    }

    private static boolean hasIndexQuery(Model model) {
        return model.indexes().stream().anyMatch(index -> index.queryField() != null);
    }
}
