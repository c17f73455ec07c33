package dev.amplify4j.processor.mutation;

import com.oracle.js.parser.ErrorManager;
import com.oracle.js.parser.Parser;
import com.oracle.js.parser.ScriptEnvironment;
import com.oracle.js.parser.Source;
import com.oracle.js.parser.ir.FunctionNode;
import com.oracle.js.parser.ir.VarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A function or a constant at the top of a module. Two modules that have the same text have the same declaration.
 *
 * @param name its name
 * @param text its code
 */
record Declaration(String name, String text) {
    private static final ScriptEnvironment LANGUAGE = ScriptEnvironment.builder()
            .ecmaScriptVersion(ScriptEnvironment.ES_2024)
            .strict(true)
            .emptyStatements(false)
            .build();

    private static final Map<String, List<Place>> KNOWN = new ConcurrentHashMap<>();

    /** Where a declaration starts in its module. */
    record Place(Declaration declaration, int start) {}

    /** The declarations of a module, from top to bottom. */
    static List<Place> of(String module) {
        return KNOWN.computeIfAbsent(module, Declaration::read);
    }

    private static List<Place> read(String module) {
        List<Place> places = new ArrayList<>();
        parse(module).getBody().getStatements().forEach(statement -> {
            if (statement instanceof VarNode variable) {
                boolean function = variable.isFunctionDeclaration();
                int start = function ? variable.getStart() : module.lastIndexOf("const", variable.getStart());
                int end = function ? variable.getFinish() : variable.getInit().getFinish();
                String name = variable.getName().getName();
                places.add(new Place(new Declaration(name, module.substring(start, end)), start));
            }
        });
        return places;
    }

    /** The syntax tree of a module. */
    static FunctionNode parse(String module) {
        return new Parser(LANGUAGE, Source.sourceFor("module", module), new ErrorManager.ThrowErrorManager())
                .parseModule("module");
    }

    /** Whether it is a function and no constant. */
    boolean function() {
        return text.startsWith("function");
    }
}
