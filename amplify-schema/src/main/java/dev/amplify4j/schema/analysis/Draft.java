package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.AccessTable;
import dev.amplify4j.schema.ir.ModelOperation;
import java.util.Set;

/** What the rules that look at one model alone have established. */
record Draft(
        RecordDecl decl,
        String name,
        Set<ModelOperation> operations,
        ModelRules rules,
        Members members,
        AccessTable access) {}
