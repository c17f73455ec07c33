package dev.amplify4j.processor.random;

import dev.amplify4j.processor.emit.Dice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.regex.Pattern;

/**
 * A project that somebody might have written: everything in it is legal.
 *
 * @param sources sources by the canonical name of their type
 */
record RandomProject(Map<String, String> sources) {
    private static final String PACKAGE = "com.acme.app";
    private static final String SETTINGS = "@dev.amplify4j.annotations.DataApi(defaultAuthorizationMode ="
            + " dev.amplify4j.annotations.AuthorizationMode.%s, oidc = @dev.amplify4j.annotations.Oidc(providerName ="
            + " \"oidc\", issuerUrl = \"https://issuer.example.com\"), lambdaAuthorizer ="
            + " @dev.amplify4j.annotations.LambdaAuthorizer(function = \"authorizer\"))\npackage %s;\n";

    static RandomProject of(long seed) {
        Dice dice = new Dice(seed);
        RandomNames types = new RandomNames(dice);
        RandomValues values = new RandomValues(dice, types, PACKAGE);
        List<RandomRecord> models = new ArrayList<>();
        Queue<String> queryFields = new ArrayDeque<>(
                List.of("default", "list", "TYPE", "get", "notify", "create", "_x", "query", "with", "key", "read"));
        for (int i = 1 + dice.below(5); i > 0; i--) {
            models.add(new RandomRecord(
                    dice, types.model(), dice.chance(20) ? PACKAGE + ".other" : PACKAGE, values, queryFields));
        }
        for (int i = dice.below(4); i > 0; i--) {
            dice.one(models).relate(dice.one(models), i);
        }
        Map<String, String> sources = new LinkedHashMap<>();
        models.forEach(m -> put(sources, m.canonicalName(), m.source()));
        if (dice.chance(60)) {
            String name = "CustomOperations";
            put(sources, PACKAGE + "." + name, new RandomOperationsSource(dice, values, models).source(name));
        }
        putMentioned(sources, values.sources());
        String mode = dice.one(List.of("DEFAULT", "USER_POOL", "IDENTITY_POOL", "API_KEY", "OIDC", "LAMBDA"));
        sources.put(PACKAGE + ".package-info", SETTINGS.formatted(mode, PACKAGE));
        return new RandomProject(sources);
    }

    /** Enums and custom types that something uses; annotations in others would mean nothing. Types know those before them. */
    private static void putMentioned(Map<String, String> sources, Map<String, String> types) {
        List<String> names = new ArrayList<>(types.keySet());
        Collections.reverse(names);
        for (String name : names) {
            Pattern mention = Pattern.compile("\\b" + (PACKAGE + "." + name).replace(".", "\\.(?:@\\S+ )?") + "\\b");
            if (sources.values().stream().anyMatch(s -> mention.matcher(s).find())) {
                put(sources, PACKAGE + "." + name, Objects.requireNonNull(types.get(name)));
            }
        }
    }

    private static void put(Map<String, String> sources, String canonicalName, String source) {
        String packageName = canonicalName.substring(0, canonicalName.lastIndexOf('.'));
        sources.put(canonicalName, "package " + packageName + ";\n" + source);
    }
}
