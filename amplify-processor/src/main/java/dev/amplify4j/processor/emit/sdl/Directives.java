package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Index;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.ModelOperation;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Role;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.StringValue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which authorization modes AppSync admits to a type or field.
 *
 * <p>The directives are the coarse gate only; resolvers decide. IAM is always admitted, as in the official stack, and a
 * schema element without directives admits the default mode.
 */
final class Directives {
    private final AuthorizationMode defaultMode;

    Directives(Backend backend) {
        this.defaultMode = backend.api().defaultMode();
    }

    /** The modes of a model's object type: those of all its roles and of all operations that answer it. */
    Set<AuthorizationMode> modelType(Model model) {
        Set<AuthorizationMode> modes = admitted(model.access().roles(), false);
        model.operations().forEach(operation -> modes.addAll(operation(model, operation)));
        model.indexes().stream().filter(i -> i.queryField() != null).forEach(i -> modes.addAll(indexQuery(model)));
        return modes;
    }

    /** The modes of a page of a model: those of the queries that answer it, and of models with a relation to it. */
    Set<AuthorizationMode> connection(Model model, List<Model> parents) {
        Set<AuthorizationMode> modes = EnumSet.noneOf(AuthorizationMode.class);
        if (model.offers(ModelOperation.LIST)) {
            modes.addAll(operation(model, ModelOperation.LIST));
        }
        for (Index index : model.indexes()) {
            if (index.queryField() != null) {
                modes.addAll(indexQuery(model));
            }
        }
        for (Model parent : parents) {
            // What several relations share is open to the default mode too.
            modes.addAll(admitted(parent.access().roles(), parents.size() > 1));
        }
        return modes;
    }

    /** The modes of an operation's root field. */
    Set<AuthorizationMode> operation(Model model, ModelOperation operation) {
        return switch (operation) {
            case GET -> field(model.access().rolesWithAny(Access.GET));
            case LIST -> field(model.access().rolesWithAny(Access.LIST));
            case CREATE -> field(model.access().rolesWithAny(Access.CREATE));
            case UPDATE -> field(model.access().rolesWithAny(Access.UPDATE));
            case DELETE -> field(model.access().rolesWithEvery(Access.DELETE));
            case ON_CREATE, ON_UPDATE, ON_DELETE -> field(model.access().rolesWithAny(Access.LISTEN));
        };
    }

    /** The modes of an index query: those of both ways to read. */
    Set<AuthorizationMode> indexQuery(Model model) {
        Set<AuthorizationMode> modes = operation(model, ModelOperation.LIST);
        modes.addAll(operation(model, ModelOperation.GET));
        return modes;
    }

    static List<Directive> of(Collection<AuthorizationMode> modes) {
        return modes.stream().map(mode -> directive(mode.directive()).build()).toList();
    }

    /** The directive that makes a subscription field carry a mutation's results. */
    static Directive subscribe(Model model, ModelOperation mutation) {
        ArrayValue mutations = ArrayValue.newArrayValue()
                .value(new StringValue(Names.rootField(model, mutation)))
                .build();
        return directive("aws_subscribe")
                .argument(new Argument("mutations", mutations))
                .build();
    }

    private static Directive.Builder directive(String name) {
        return Directive.newDirective().name(name);
    }

    /** A field that nobody may call names the default mode, too: its resolver refuses. */
    private Set<AuthorizationMode> field(List<Role> roles) {
        boolean defaultModeUsed = roles.stream().anyMatch(r -> r.mode() == defaultMode);
        return admitted(roles, defaultModeUsed || roles.isEmpty());
    }

    private Set<AuthorizationMode> admitted(List<Role> roles, boolean defaultMode) {
        Set<AuthorizationMode> modes = EnumSet.of(AuthorizationMode.IAM);
        roles.forEach(role -> modes.add(role.mode()));
        if (modes.equals(EnumSet.of(this.defaultMode))) {
            return EnumSet.noneOf(AuthorizationMode.class);
        }
        if (defaultMode) {
            modes.add(this.defaultMode);
        }
        return modes;
    }
}
