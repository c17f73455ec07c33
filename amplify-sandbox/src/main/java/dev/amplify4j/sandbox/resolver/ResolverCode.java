package dev.amplify4j.sandbox.resolver;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What APPSYNC_JS forbids although JavaScript has it: refused before it runs, as a deployment would refuse it. */
final class ResolverCode {
    private static final int MAX_BYTES = 32 * 1024;
    private static final Map<String, String> FORBIDDEN_WORDS = Map.ofEntries(
            Map.entry("throw", "use util.error"),
            Map.entry("try", "errors of data sources are in ctx.error"),
            Map.entry("catch", "errors of data sources are in ctx.error"),
            Map.entry("finally", "errors of data sources are in ctx.error"),
            Map.entry("while", "use for-of or an array method"),
            Map.entry("do", "use for-of or an array method"),
            Map.entry("continue", "use if"),
            Map.entry("class", "use objects"),
            Map.entry("this", "use ctx"),
            Map.entry("await", "handlers are synchronous"),
            Map.entry("yield", "handlers are synchronous"),
            Map.entry("instanceof", "use typeof"),
            Map.entry("new", "write the value itself"),
            Map.entry("debugger", "use console.log"));

    private final String path;
    private final List<Token> tokens;

    private ResolverCode(String path, String code) {
        this.path = path;
        this.tokens = Tokenizer.tokens(code);
    }

    /**
     * Checks the code of one file.
     *
     * @throws InvalidResolverException if it is too long or has forbidden syntax or imports
     */
    static void check(String path, String code) {
        int bytes = code.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            throw new InvalidResolverException(
                    path + ": " + bytes + " bytes, AppSync takes at most " + MAX_BYTES + " bytes of resolver code");
        }
        new ResolverCode(path, code).checkTokens();
    }

    private void checkTokens() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case REGEX -> refuse(token, "regular expression literals; use util.matches");
                case PUNCTUATOR -> checkPunctuator(token, i);
                case WORD -> checkWord(token, i);
                case NUMBER, TEXT, TEMPLATE -> {
                    // nothing in a literal is syntax
                }
            }
        }
    }

    private void checkPunctuator(Token token, int i) {
        if (token.is("++") || token.is("--")) {
            refuse(token, token.text() + "; use += 1 or -= 1");
        } else if (token.is("~")) {
            refuse(token, "the operator ~");
        } else if (token.is("*") && i > 0 && at(i - 1).isWord("function")) {
            refuse(token, "generators");
        }
    }

    private void checkWord(Token token, int i) {
        if (isName(i)) {
            return;
        }
        String hint = FORBIDDEN_WORDS.get(token.text());
        if (hint != null) {
            refuse(token, token.text() + "; " + hint);
        }
        switch (token.text()) {
            case "for" -> checkFor(token, i);
            case "async" -> {
                if (at(i + 1).kind() == Token.Kind.WORD || at(i + 1).is("(")) {
                    refuse(token, "async functions");
                }
            }
            case "in" -> {
                if (!isForIn(i)) {
                    refuse(token, "the operator in; use Object.hasOwn");
                }
            }
            case "function" -> checkRecursion(i);
            case "import" -> checkImport(token, i);
            default -> checkName(token, i);
        }
    }

    /** Whether a word is the name of a member: after a dot, or before the colon of an object's member. */
    private boolean isName(int i) {
        Token before = at(i - 1);
        return before.is(".") || before.is("?.") || at(i + 1).is(":");
    }

    /** Whether {@code in} stands between the parentheses of a for. */
    private boolean isForIn(int i) {
        int depth = 0;
        for (int j = i - 1; j > 0; j--) {
            if (tokens.get(j).is(")")) {
                depth++;
            } else if (tokens.get(j).is("(") && --depth < 0) {
                return at(j - 1).isWord("for");
            }
        }
        return false;
    }

    /** A function that is declared by name must not call itself. */
    private void checkRecursion(int i) {
        Token name = at(i + 1);
        if (name.kind() != Token.Kind.WORD) {
            return;
        }
        int depth = 0;
        for (int j = i + 2; j < tokens.size(); j++) {
            if (tokens.get(j).is("{")) {
                depth++;
            } else if (tokens.get(j).is("}") && --depth == 0) {
                return;
            } else if (depth > 0
                    && tokens.get(j).isWord(name.text())
                    && at(j + 1).is("(")
                    && !isName(j)) {
                refuse(tokens.get(j), "recursion: " + name.text() + " calls itself");
            }
        }
    }

    /** The path of members that begins here, as long as it leads through objects of the service. */
    private void checkName(Token token, int i) {
        if (KnownNames.isAbsent(token.text()) && (at(i + 1).is("(") || at(i + 1).is("."))) {
            refuse(token, token.text() + ": Cannot find name '" + token.text() + "'");
        }
        String object = token.text();
        Set<String> members = KnownNames.membersOf(object);
        for (int j = i + 1; members != null && at(j).is("."); j += 2) {
            Token member = at(j + 1);
            if (!members.contains(member.text())) {
                refuse(member, object + "." + member.text() + ": Property '" + member.text() + "' does not exist");
            }
            object += "." + member.text();
            members = KnownNames.membersOf(object);
        }
    }

    private void checkFor(Token token, int i) {
        int depth = 0;
        for (int j = i + 1; j < tokens.size(); j++) {
            if (tokens.get(j).is("(")) {
                depth++;
            } else if (tokens.get(j).is(")") && --depth == 0) {
                return;
            } else if (tokens.get(j).is(";") && depth == 1) {
                refuse(token, "for with a counter; use for-of or for-in");
            }
        }
    }

    private void checkImport(Token token, int i) {
        if (at(i + 1).is("(") || at(i + 1).is(".")) {
            refuse(token, "dynamic imports");
        }
        int j = i + 1;
        while (j < tokens.size()
                && tokens.get(j).kind() != Token.Kind.TEXT
                && !tokens.get(j).is(";")) {
            j++;
        }
        Token module = at(j);
        if (!ModuleFiles.importable().contains(module.text())) {
            throw new InvalidResolverException(
                    path + ":" + token.line() + ": the sandbox has no module '" + module.text() + "'; resolvers import "
                            + ModuleFiles.importable().stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    private Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : new Token(Token.Kind.PUNCTUATOR, "", 0, 0, 0);
    }

    private void refuse(Token token, String what) {
        throw new InvalidResolverException(path + ":" + token.line() + ": APPSYNC_JS has no " + what);
    }
}
