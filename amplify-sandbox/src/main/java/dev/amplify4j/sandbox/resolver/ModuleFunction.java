package dev.amplify4j.sandbox.resolver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The code of a module as a function that makes what the module exports. Calling it starts as fresh as evaluating the module
 * does, with variables of its own, but takes no more than a call: nothing is linked.
 *
 * <p>Imports become parameters and {@code export} is left out; all else stays in its place, and so do lines in messages.
 */
final class ModuleFunction {
    private static final Set<String> DECLARATIONS = Set.of("function", "const", "let");
    private static final Set<String> HANDLERS = Set.of("request", "response");

    private final String code;
    private final List<Token> tokens;
    private final StringBuilder body;
    private final StringBuilder imports = new StringBuilder();
    private final Map<String, String> exports = new LinkedHashMap<>();
    private int depth;

    private ModuleFunction(String code) {
        this.code = code;
        this.tokens = Tokenizer.tokens(code);
        this.body = new StringBuilder(code);
    }

    /**
     * The function of a module that is valid.
     *
     * @return an expression whose value takes modules by name; null for a module that exports its handlers in a way that is
     *     not understood here
     */
    static @Nullable String of(String code) {
        return new ModuleFunction(code).write();
    }

    private @Nullable String write() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(
                    i); // the brace that closes a template's expression is no token, nor is counted what opens it
            if (token.is("{") || token.is("(") || token.is("[")) {
                depth++;
            } else if (token.is("}") || token.is(")") || token.is("]")) {
                depth--;
            } else if (depth == 0 && isStatement(i, "import") && !takeImport(i)) {
                return null;
            } else if (depth == 0 && isStatement(i, "export") && !takeExport(i)) {
                return null;
            }
        }
        return exports.keySet().containsAll(HANDLERS)
                ? "((modules) => { 'use strict'; " + imports + body + "\nreturn { " + exported() + " }; })"
                : null;
    }

    private String exported() {
        return exports.entrySet().stream()
                .map(export -> export.getKey() + ": " + export.getValue())
                .collect(Collectors.joining(", "));
    }

    private boolean isStatement(int i, String word) {
        return tokens.get(i).isWord(word) && !at(i - 1).is(".") && !at(i + 1).is(":");
    }

    /** {@code import { a as b } from 'm'} and {@code import * as m from 'm'}. */
    private boolean takeImport(int i) {
        int module = i + 1;
        while (at(module).kind() != Token.Kind.TEXT) {
            if (module >= tokens.size()) {
                return false;
            }
            module++;
        }
        String from = "modules['" + at(module).text() + "']";
        if (at(i + 1).is("{")) {
            String names = names(i + 2).stream()
                    .map(name -> name.inside() + ": " + name.outside())
                    .collect(Collectors.joining(", "));
            imports.append("const { ")
                    .append(names)
                    .append(" } = ")
                    .append(from)
                    .append("; ");
        } else if (at(i + 1).is("*") && at(i + 2).isWord("as")) {
            imports.append("const ")
                    .append(at(i + 3).text())
                    .append(" = ")
                    .append(from)
                    .append("; ");
        } else {
            return false;
        }
        // The text token ends before its quote.
        blank(at(i).start(), at(module).end() + 1);
        return true;
    }

    /** {@code export function f}, {@code export const c =} and {@code export { a as b }}. */
    private boolean takeExport(int i) {
        Token next = at(i + 1);
        if (DECLARATIONS.contains(next.text()) && at(i + 2).kind() == Token.Kind.WORD) {
            exports.put(at(i + 2).text(), at(i + 2).text());
            blank(at(i).start(), at(i).end());
            return true;
        }
        if (!next.is("{")) {
            return false;
        }
        int end = i + 1;
        while (end < tokens.size() && !at(end).is("}")) {
            end++;
        }
        if (at(end + 1).isWord("from")) {
            return false;
        }
        for (Name name : names(i + 2)) {
            exports.put(name.outside(), name.inside());
        }
        blank(at(i).start(), at(end).end());
        return true;
    }

    /** A name of a list in braces: {@code inside as outside}, or one for both. */
    private record Name(String inside, String outside) {}

    private List<Name> names(int from) {
        List<Name> names = new ArrayList<>();
        for (int i = from; i < tokens.size() && !at(i).is("}"); i++) {
            if (at(i).isWord("as")) {
                i++;
                names.set(names.size() - 1, new Name(names.get(names.size() - 1).inside(), at(i).text()));
            } else if (!at(i).is(",")) {
                names.add(new Name(at(i).text(), at(i).text()));
            }
        }
        return names;
    }

    private void blank(int start, int end) {
        for (int i = start; i < Math.min(end, body.length()); i++) {
            if (code.charAt(i) != '\n') {
                body.setCharAt(i, ' ');
            }
        }
    }

    private Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : new Token(Token.Kind.PUNCTUATOR, "", 0, 0, 0);
    }
}
