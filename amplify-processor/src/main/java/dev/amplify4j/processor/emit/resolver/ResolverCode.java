package dev.amplify4j.processor.emit.resolver;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The code of one resolver: its imports, the constants and functions that it uses, and its handlers.
 *
 * @param handler name of the handler script
 * @param features which lines of the scripts apply
 * @param functions functions that are no scripts, by name: they say what only this model's rules say
 * @param constants literals by name, in the order in which they are written; those that no line uses are left out
 */
record ResolverCode(
        String handler, Set<Feature> features, Map<String, String> functions, Map<String, String> constants) {
    private static final Pattern CALL = Pattern.compile("(?<![.\\w])([a-z]\\w+)\\(");
    /** How constants are spelled. */
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Z_]*\\b");

    private static final List<String> MODULES = List.of("util", "extensions", "runtime");

    /**
     * What a resolver is besides its constants.
     *
     * @param imports its first lines
     * @param names names that may be those of constants
     * @param code functions and handlers
     */
    record Body(String imports, Set<String> names, String code) {}

    /** What its body is made of, which models with equal rules have in common: everything but the constants. */
    List<Object> common() {
        return List.of(handler, features, functions);
    }

    Body body() {
        String handlers = Script.handler(handler).select(features);
        String code = String.join("\n", called(handlers).values()) + "\n" + handlers;
        Set<String> names = NAME.matcher(code).results().map(MatchResult::group).collect(Collectors.toSet());
        return new Body(imports(code), names, code);
    }

    /**
     * The JavaScript.
     *
     * @param body {@link #body}, or that of a resolver with which this one has {@link #common} what it is made of
     * @return an ES module with {@code request} and {@code response}
     */
    String text(Body body) {
        StringBuilder text = new StringBuilder(body.code().length() + 512).append(body.imports());
        String gap = "\n";
        for (Map.Entry<String, String> constant : constants.entrySet()) {
            if (body.names().contains(constant.getKey())) {
                text.append(gap)
                        .append("const ")
                        .append(constant.getKey())
                        .append(" = ")
                        .append(constant.getValue())
                        .append(";\n");
                gap = "";
            }
        }
        return text.append('\n').append(body.code()).toString();
    }

    /** The functions that code calls, callees first: APPSYNC_JS code reads from top to bottom. */
    private Map<String, String> called(String code) {
        Map<String, String> found = new LinkedHashMap<>();
        collect(code, found, new ArrayDeque<>());
        return found;
    }

    private void collect(String code, Map<String, String> found, Deque<String> path) {
        Matcher call = CALL.matcher(code);
        while (call.find()) {
            String name = call.group(1);
            if (found.containsKey(name) || path.contains(name)) {
                continue;
            }
            String function = function(name);
            if (function.isEmpty()) {
                continue;
            }
            path.push(name);
            collect(function, found, path);
            path.pop();
            found.put(name, function);
        }
    }

    /** The text of a function; empty when it is not one of ours. */
    private String function(String name) {
        String written = functions.get(name);
        if (written != null) {
            return written;
        }
        Script script = Script.function(name);
        return script.exists() ? script.select(features) : "";
    }

    private static String imports(String code) {
        String used =
                MODULES.stream().filter(module -> code.contains(module + ".")).collect(Collectors.joining(", "));
        return used.isEmpty() ? "" : "import { " + used + " } from '@aws-appsync/utils';\n";
    }
}
