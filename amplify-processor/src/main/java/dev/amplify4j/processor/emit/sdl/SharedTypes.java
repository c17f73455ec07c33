package dev.amplify4j.processor.emit.sdl;

import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Field;
import dev.amplify4j.schema.ir.Model;
import dev.amplify4j.schema.ir.Names;
import dev.amplify4j.schema.ir.Relation;
import dev.amplify4j.schema.ir.ValueType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The modes that custom types and pages take over from the models that lead to them.
 *
 * <p>What is reached once has the modes of that model; what is reached again is open to the default mode, too.
 */
final class SharedTypes {
    private final Backend backend;
    private final AdmittedModes admitted;
    private final Map<String, EnumSet<AuthorizationMode>> reached = new HashMap<>();

    SharedTypes(Backend backend, AdmittedModes admitted) {
        this.backend = backend;
        this.admitted = admitted;
    }

    /** The modes of a custom type or page; empty when no model leads to it. */
    Set<AuthorizationMode> of(String type) {
        return reached.getOrDefault(type, EnumSet.noneOf(AuthorizationMode.class));
    }

    /** Takes over the modes of a model wherever its fields lead, but into other models. */
    void add(Model model, Collection<AuthorizationMode> modes) {
        addFields(model.fields(), modes);
        for (Relation relation : model.relations()) {
            if (relation.kind() == Relation.Kind.HAS_MANY) {
                reach(Names.connection(backend.model(relation.target())), modes);
            }
        }
    }

    private void addFields(List<Field> fields, Collection<AuthorizationMode> modes) {
        for (Field field : fields) {
            if (field.type().value() instanceof ValueType.CustomTypeReference type
                    && reach(type.graphqlName(), modes)) {
                addFields(backend.customType(type.graphqlName()).fields(), modes);
            }
        }
    }

    /** Whether that was the first time, or brought new modes: if not, it brings none to what lies behind. */
    private boolean reach(String type, Collection<AuthorizationMode> modes) {
        EnumSet<AuthorizationMode> before = reached.get(type);
        if (before == null) {
            reached.put(type, admitted.of(modes));
            return true;
        }
        return before.addAll(admitted.shared(modes));
    }
}
