package dev.amplify4j.cdk.agreement;

import java.util.Collection;

/** The words in which a plan and a template say the same. */
final class Facts {
    private Facts() {}

    static String api(String name, String authentication, Collection<String> additional) {
        return "api " + name + " authenticates by " + authentication + ", then " + additional;
    }

    static String environment(String variable) {
        return "resolvers read " + variable;
    }

    static String schema(String text) {
        return "schema " + text;
    }

    static String apiKey() {
        return "an API key";
    }

    static String noneDataSource(String name) {
        return "data source " + name + " is NONE";
    }

    static String openIdConnect(String issuer, String clientId, long authTtl, long iatTtl) {
        return "tokens of " + issuer + " for " + clientId + ", valid " + authTtl + " and " + iatTtl + " ms";
    }

    static String authorizer(long seconds) {
        return "a function judges tokens, its answers are kept " + seconds + " s";
    }

    static String lambdaDataSource(String name) {
        return "data source " + name + " is a function";
    }

    static String invocation(String dataSource) {
        return "data source " + dataSource + " may invoke its function";
    }

    static String functionGrant(String function, String type) {
        return "function " + function + " may call " + type;
    }

    static String tableKey(String dataSource, String key) {
        return "table of " + dataSource + " has the key " + key;
    }

    static String index(String dataSource, String index, String key, String projection) {
        return "table of " + dataSource + " has the index " + index + " on " + key + " projecting " + projection;
    }

    static String action(String dataSource, String action) {
        return "data source " + dataSource + " may " + action + " its table";
    }

    static String indexAction(String dataSource, String action, String index) {
        return "data source " + dataSource + " may " + action + " its index " + index;
    }

    static String resolver(String type, String field, String kind, String dataSource, String code) {
        return "resolver " + type + "." + field + " is a " + kind + " on " + dataSource + " running " + code;
    }

    static String function(String name, String dataSource, String code) {
        return "function " + name + " on " + dataSource + " running " + code;
    }

    static String grant(String role, String type, String field) {
        return role + " may call " + type + "." + field;
    }
}
