package dev.amplify4j.processor.emit.resolver;

import dev.amplify4j.schema.ir.Access;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.CustomOperation;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Role;
import dev.amplify4j.schema.ir.Strategy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom an operation or a field admits, as the model's access table says.
 *
 * @param model the model whose items are asked for
 * @param events whether it is events that are asked for, which the service filters
 * @param roles roles whose holders are admitted whatever the item
 * @param dynamic roles whose holders are admitted to items that name them, and who have none of the other roles
 * @param functions environment variables that tell the roles of Lambda functions that are admitted whatever the item
 */
record Admission(Model model, boolean events, List<Role> roles, List<Role> dynamic, List<String> functions) {
    /** Copies the lists. */
    Admission {
        roles = List.copyOf(roles);
        dynamic = List.copyOf(dynamic);
        functions = List.copyOf(functions);
    }

    /** Whether another one of the same model admits the same callers. */
    boolean isLike(Admission other) {
        return roles.equals(other.roles) && dynamic.equals(other.dynamic) && functions.equals(other.functions);
    }

    /**
     * Whom an operation on a model admits.
     *
     * @param backend the backend that the model is of
     * @param model the model whose items are read or written
     * @param accesses what the operation does; a role needs one of them
     * @return the roles
     */
    static Admission to(Backend backend, Model model, Access... accesses) {
        return of(backend, model, model.access().admitted(accesses), accesses[0]);
    }

    /**
     * Whom reading one field admits.
     *
     * @param backend the backend that the model is of
     * @param model the model whose items are read
     * @param member name of a field or relation; implicit ones are read by whoever reads the item
     * @return the roles
     */
    static Admission toRead(Backend backend, Model model, String member) {
        boolean declared = model.access().governs(member);
        List<Role> readers =
                declared ? model.access().readers(member) : model.access().readers();
        return of(backend, model, readers, Access.GET);
    }

    /**
     * Whom writing one field admits.
     *
     * @param backend the backend that the model is of
     * @param model the model whose items are written
     * @param member name of a declared field
     * @param access how it is written: at create, at update, or set to null as by a delete
     * @return the roles
     */
    static Admission toWrite(Backend backend, Model model, String member, Access access) {
        return of(backend, model, model.access().rolesWith(access, member), access);
    }

    /** Where every signed-in user is admitted, owners and groups of the same provider add nobody. */
    private static Admission of(Backend backend, Model model, Collection<Role> admitted, Access access) {
        List<Role> roles = new ArrayList<>();
        List<Role> dynamic = new ArrayList<>();
        for (Role role : admitted) {
            if (role.claim() == null || !admitsAllOfItsProvider(admitted, role)) {
                (role.dynamic() ? dynamic : roles).add(role);
            }
        }
        return new Admission(model, access == Access.LISTEN, roles, dynamic, functions(backend, access));
    }

    /** By a loop, as those below: every field of every model asks several times. */
    private static boolean admitsAllOfItsProvider(Collection<Role> roles, Role role) {
        for (Role other : roles) {
            if (other.strategy() == Strategy.AUTHENTICATED && other.mode() == role.mode()) {
                return true;
            }
        }
        return false;
    }

    /** A function that may call fields of a root type may do with items what those do. */
    private static List<String> functions(Backend backend, Access access) {
        return RoleScript.functions(
                backend,
                switch (access) {
                    case CREATE, UPDATE, DELETE -> CustomOperation.Kind.MUTATION;
                    case LISTEN -> CustomOperation.Kind.SUBSCRIPTION;
                    default -> CustomOperation.Kind.QUERY;
                });
    }

    /** Whether everyone whom another admission admits is admitted here, to the same items at least. */
    boolean covers(Admission other) {
        for (Role role : other.roles) {
            if (!covers(role)) {
                return false;
            }
        }
        return functions.containsAll(other.functions) && coversItemsOf(other);
    }

    /** Whether whoever is admitted elsewhere to items that name them is admitted to these items here. */
    boolean coversItemsOf(Admission other) {
        for (Role role : other.dynamic) {
            if (!dynamic.contains(role) && !covers(role)) {
                return false;
            }
        }
        return true;
    }

    private boolean covers(Role role) {
        return roles.contains(role) || (role.claim() != null && admitsAllOfItsProvider(roles, role));
    }

    /** The same without those whom an operation cannot have admitted: they come another way, and were refused before. */
    Admission among(Admission other) {
        return new Admission(
                model,
                events,
                other.mayAdmitWhoHave(roles),
                other.mayAdmitWhoHave(dynamic),
                functions.stream().filter(other.functions::contains).toList());
    }

    private List<Role> mayAdmitWhoHave(List<Role> others) {
        List<Role> admitted = new ArrayList<>();
        for (Role role : others) {
            if (mayAdmitWhoHas(roles, role) || mayAdmitWhoHas(dynamic, role)) {
                admitted.add(role);
            }
        }
        return admitted;
    }

    /**
     * The same for an item to which an operation has admitted the caller. Roles that the operation does not admit add nobody
     * where each role that it does admit, of callers who come the same way, is admitted here too.
     */
    Admission after(Admission operation) {
        Admission possible = among(operation);
        return new Admission(
                model,
                events,
                addingTo(operation, possible.roles),
                addingTo(operation, possible.dynamic),
                possible.functions);
    }

    private List<Role> addingTo(Admission operation, List<Role> others) {
        List<Role> adding = new ArrayList<>();
        for (Role role : others) {
            if (operation.roles.contains(role)
                    || operation.dynamic.contains(role)
                    || leavesOut(operation.roles, role)
                    || leavesOut(operation.dynamic, role)) {
                adding.add(role);
            }
        }
        return adding;
    }

    /** Whether some of these roles, of callers who come as those of one role do, are not admitted here. */
    private boolean leavesOut(List<Role> admitted, Role like) {
        for (Role role : admitted) {
            if (comesLike(role, like) && !dynamic.contains(role) && !roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** The same without those who are admitted to single items. */
    Admission whateverTheItem() {
        return new Admission(model, events, roles, List.of(), functions);
    }

    private static boolean mayAdmitWhoHas(List<Role> admitted, Role role) {
        for (Role other : admitted) {
            if (comesLike(other, role)) {
                return true;
            }
        }
        return false;
    }

    /** A caller comes by one mode; by credentials of IAM as a guest or signed in. */
    private static boolean comesLike(Role one, Role other) {
        return one.mode() == other.mode()
                && (one.mode() != AuthorizationMode.IAM || one.strategy() == other.strategy());
    }

    /** The features of resolvers that admit so. */
    Set<Feature> features() {
        Set<Feature> features = EnumSet.of(dynamic.isEmpty() ? Feature.OPEN : Feature.RESTRICTED);
        if (!roles.isEmpty() || !functions.isEmpty()) {
            features.add(Feature.ADMITTING);
        }
        for (Role role : dynamic) {
            if (RoleScript.field(role, model).type().list()) {
                features.add(Feature.LISTED);
            }
            if (role.strategy() == Strategy.DYNAMIC_GROUP) {
                features.add(Feature.GROUPED);
            }
        }
        return features;
    }

    /** The ways to be admitted whatever the item, as expressions. */
    List<String> ways() {
        return RoleScript.ways(roles, functions);
    }

    /** Whether the caller is admitted whatever the item, as an expression. */
    String admitted() {
        return RoleScript.any(ways());
    }

    /** What items hold to which the caller is admitted, as an array literal. */
    String matches() {
        return RoleScript.matches(dynamic, model, events);
    }

    /**
     * The functions that tell whether a caller is admitted, and to what.
     *
     * @return {@code isAdmitted} and {@code ownMatches}, by name
     */
    Map<String, String> scripts() {
        return Map.of("isAdmitted", RoleScript.isAdmitted(admitted()), "ownMatches", """
                /** What items hold to which the caller is admitted: a field, and the values that mean the caller. */
                function ownMatches(ctx) {
                  return %s;
                }
                """.formatted(matches()));
    }
}
