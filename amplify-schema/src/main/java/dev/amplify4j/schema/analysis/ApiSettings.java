package dev.amplify4j.schema.analysis;

import dev.amplify4j.schema.decl.AnnotationDecl;
import dev.amplify4j.schema.decl.Declarations;
import dev.amplify4j.schema.decl.OperationsDecl;
import dev.amplify4j.schema.decl.PlaceDecl;
import dev.amplify4j.schema.decl.RecordDecl;
import dev.amplify4j.schema.ir.Api;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.problem.Code;
import dev.amplify4j.schema.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The settings of the API: what {@code @DataApi} says, and what follows from the rules. */
final class ApiSettings {
    private static final String DEFAULT_NAME = "amplifyData";
    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]{0,64}");
    private static final int USUAL_API_KEY_DAYS = 7;
    private static final int MOST_API_KEY_DAYS = 365;
    private static final List<AuthorizationMode> APPSYNC_ORDER = List.of(
            AuthorizationMode.API_KEY,
            AuthorizationMode.LAMBDA,
            AuthorizationMode.OIDC,
            AuthorizationMode.USER_POOL,
            AuthorizationMode.IAM);

    private ApiSettings() {}

    /** An annotation and the package it stands in. */
    private record Settings(String packageName, AnnotationDecl annotation) {}

    /**
     * The settings.
     *
     * @param models the sound models
     * @param rules every rule that holds for something, of models, of single members and of custom operations
     */
    static Api of(Declarations declarations, List<RecordDecl> models, Collection<PlacedRule> rules, Problems problems) {
        List<Settings> all = settings(declarations);
        Settings settings = all.isEmpty() ? null : all.get(0);
        all.stream()
                .skip(1)
                .forEach(s -> problems.add(
                        Code.AMP1601,
                        s.annotation().source(),
                        "there are two @DataApi, but a backend has one API",
                        "Keep one"));
        AnnotationDecl annotation = settings == null ? null : settings.annotation();
        ApiProviders providers = ApiProviders.of(annotation, problems);
        providers.checkRules(rules, problems);
        if (annotation != null) {
            check(annotation, providers, problems);
            checkIncluded(annotation, declarations, problems);
        }
        Set<AuthorizationMode> used = EnumSet.noneOf(AuthorizationMode.class);
        rules.forEach(placed -> used.add(placed.rule().mode()));
        AuthorizationMode mode = defaultMode(annotation, used);
        int days = apiKeyDays(annotation, used, mode);
        return new Api(
                annotation == null ? DEFAULT_NAME : annotation.text("name", DEFAULT_NAME),
                settings == null ? commonPackage(packages(declarations, models)) : settings.packageName(),
                mode,
                additionalModes(mode, used, days, providers),
                days,
                providers.oidc(),
                providers.authorizer());
    }

    /** The modes beside the default one: those that rules use, and those that the settings provide. */
    private static List<AuthorizationMode> additionalModes(
            AuthorizationMode defaultMode, Set<AuthorizationMode> used, int apiKeyDays, ApiProviders providers) {
        Set<AuthorizationMode> modes = EnumSet.copyOf(used.isEmpty() ? EnumSet.of(defaultMode) : used);
        if (apiKeyDays > 0) {
            modes.add(AuthorizationMode.API_KEY);
        }
        if (providers.oidc() != null) {
            modes.add(AuthorizationMode.OIDC);
        }
        if (providers.authorizer() != null) {
            modes.add(AuthorizationMode.LAMBDA);
        }
        modes.add(AuthorizationMode.IAM); // consoles and functions of the same account always may ask
        return APPSYNC_ORDER.stream()
                .filter(m -> modes.contains(m) && m != defaultMode)
                .toList();
    }

    private static List<Settings> settings(Declarations declarations) {
        List<Settings> all = new ArrayList<>();
        for (PlaceDecl place : declarations.places()) {
            if (place.annotation().simpleName().equals("DataApi")) {
                all.add(new Settings(place.packageName(), place.annotation()));
            }
        }
        for (RecordDecl model : declarations.models()) {
            model.annotations("DataApi").forEach(a -> all.add(new Settings(model.packageName(), a)));
        }
        for (OperationsDecl owner : declarations.operations()) {
            owner.annotations().stream()
                    .filter(a -> a.simpleName().equals("DataApi"))
                    .forEach(a -> all.add(new Settings(owner.packageName(), a)));
        }
        return all;
    }

    private static void checkIncluded(AnnotationDecl annotation, Declarations declarations, Problems problems) {
        for (String name : annotation.texts("include")) {
            if (declarations.models().stream().noneMatch(m -> m.canonicalName().equals(name))) {
                problems.add(
                        Code.AMP1307,
                        annotation.at("include"),
                        name + " is no model, or one of a module that was compiled without this processor",
                        "Name records with @Model, and compile their module with the processor");
            }
        }
    }

    private static void check(AnnotationDecl annotation, ApiProviders providers, Problems problems) {
        AuthorizationMode mode = defaultMode(annotation, Set.of());
        if (!providers.provide(mode)) {
            String member = mode == AuthorizationMode.OIDC ? "oidc" : "lambdaAuthorizer";
            problems.add(
                    Code.AMP1601,
                    annotation.at("defaultAuthorizationMode"),
                    "the default authorization mode is " + mode + ", but @DataApi has no " + member,
                    "Add " + member + ", or use another mode");
        }
        int days = Integer.parseInt(annotation.text("apiKeyExpiresInDays", "0"));
        if (days < 0 || days > MOST_API_KEY_DAYS) {
            problems.add(
                    Code.AMP1601,
                    annotation.at("apiKeyExpiresInDays"),
                    "an API key cannot expire after " + days + " days; AppSync allows 1 to " + MOST_API_KEY_DAYS,
                    "Use 1 to " + MOST_API_KEY_DAYS + ", or 0 for none");
        }
        String name = annotation.text("name", DEFAULT_NAME);
        if (!NAME.matcher(name).matches()) {
            problems.add(
                    Code.AMP1003,
                    annotation.at("name"),
                    "\"" + name + "\" cannot name an AppSync API",
                    "Use ASCII letters, digits and _, 65 at most, and no leading digit");
        }
    }

    private static AuthorizationMode defaultMode(@Nullable AnnotationDecl annotation, Set<AuthorizationMode> used) {
        String written = annotation == null ? "DEFAULT" : annotation.text("defaultAuthorizationMode", "DEFAULT");
        return switch (written) {
            case "API_KEY" -> AuthorizationMode.API_KEY;
            case "IDENTITY_POOL" -> AuthorizationMode.IAM;
            case "USER_POOL" -> AuthorizationMode.USER_POOL;
            case "OIDC" -> AuthorizationMode.OIDC;
            case "LAMBDA" -> AuthorizationMode.LAMBDA;
            default ->
                used.equals(EnumSet.of(AuthorizationMode.API_KEY))
                        ? AuthorizationMode.API_KEY
                        : AuthorizationMode.USER_POOL;
        };
    }

    private static int apiKeyDays(
            @Nullable AnnotationDecl annotation, Set<AuthorizationMode> used, AuthorizationMode mode) {
        int written = annotation == null ? 0 : Integer.parseInt(annotation.text("apiKeyExpiresInDays", "0"));
        boolean needed = mode == AuthorizationMode.API_KEY || used.contains(AuthorizationMode.API_KEY);
        return written == 0 && needed ? USUAL_API_KEY_DAYS : written;
    }

    /** The packages of models, or of custom operations where there are none; models of other modules have their clients there. */
    private static List<String> packages(Declarations declarations, List<RecordDecl> models) {
        List<String> ofModels = models.stream()
                .filter(m -> !declarations.foreign().contains(m.canonicalName()))
                .map(RecordDecl::packageName)
                .toList();
        return ofModels.isEmpty()
                ? declarations.operations().stream()
                        .map(OperationsDecl::packageName)
                        .toList()
                : ofModels;
    }

    private static String commonPackage(List<String> packages) {
        List<String> common = null;
        for (String name : packages) {
            List<String> parts = List.of(name.split("\\.", -1));
            int same = 0;
            while (common != null
                    && same < Math.min(common.size(), parts.size())
                    && common.get(same).equals(parts.get(same))) {
                same++;
            }
            common = common == null ? parts : common.subList(0, same);
        }
        return common == null ? "" : String.join(".", common);
    }
}
