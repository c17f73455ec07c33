package dev.amplify4j.schema.analysis;

import static dev.amplify4j.schema.analysis.Decls.STRING;
import static dev.amplify4j.schema.analysis.Decls.annotation;
import static dev.amplify4j.schema.analysis.Decls.many;
import static dev.amplify4j.schema.analysis.Decls.model;
import static dev.amplify4j.schema.analysis.Decls.ref;
import static org.assertj.core.api.Assertions.assertThat;

import dev.amplify4j.schema.analysis.Decls.ModelBuilder;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.ir.Relation;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pairs of rules that were measured on the official stack; ids are those of the contract's cases. */
class RedactionTest {
    private static final String KEY = "allow=PUBLIC_API_KEY";
    private static final String OWNER = "allow=OWNER;field=owner";
    private static final String SIGNED_IN = "allow=AUTHENTICATED";
    private static final String OIDC = "allow=AUTHENTICATED;provider=OIDC";
    private static final String GROUP = "allow=GROUPS;field=singleGroup";

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "A0598, " + KEY + " " + SIGNED_IN + ", " + SIGNED_IN + ", true",
        "A0600, " + KEY + " " + OWNER + ", " + KEY + " " + OWNER + ", true",
        "A0606, " + SIGNED_IN + ", " + OWNER + ", true",
        "A0608, allow=GROUPS;groups=Admin,allow=GROUPS;groups=Admin, false",
        "A0610, " + OIDC + " " + GROUP + ", " + OIDC + " " + GROUP + ", true",
        "A0612, " + SIGNED_IN + " " + OWNER + ", " + SIGNED_IN + ", false",
        "A0614, " + OIDC + " " + GROUP + ";provider=OIDC, " + OIDC + " " + GROUP + ";provider=OIDC, false",
        "A0616, " + SIGNED_IN + ", " + SIGNED_IN + ", false",
        "A0618, " + OIDC + " allow=GROUPS;groups=Admin;provider=OIDC, " + OIDC
                + " allow=GROUPS;groups=Admin;provider=OIDC, false",
        "A0622, " + OWNER + ", " + OWNER + ";claim=ssn, false",
        "rule of both custom, allow=CUSTOM, allow=CUSTOM, true",
        "two providers, " + OWNER + ";provider=OIDC, " + OWNER + ", false",
        "guests and signed-in identities, allow=GUEST, allow=AUTHENTICATED;provider=IDENTITY_POOL, true",
        "signed-in identities do not cover guests, allow=GUEST allow=AUTHENTICATED;provider=IDENTITY_POOL,"
                + " allow=AUTHENTICATED;provider=IDENTITY_POOL, true"
    })
    void leavesRelationsEmptyAsMeasured(String id, String rules, String otherRules, boolean redacted) {
        ModelBuilder primary = withRules("Primary", rules).component("related", many("Related"), annotation("HasMany"));
        ModelBuilder related =
                withRules("Related", otherRules).component("primary", ref("Primary"), annotation("BelongsTo"));

        assertThat(relation(primary, related, "Primary").redacted()).as(id).isEqualTo(redacted);
        assertThat(relation(primary, related, "Related").redacted()).as(id).isEqualTo(redacted);
    }

    @ParameterizedTest
    @CsvSource({"A0608", "A0588"})
    void leavesRelationsEmptyBetweenGroupsThatOverlap(String id) {
        ModelBuilder primary = model("Primary")
                .with(annotation("Auth", "allow", "GROUPS", "groups", "Admin,Dev"))
                .id()
                .component("related", many("Related"), annotation("HasMany"));
        ModelBuilder related = withRules("Related", "allow=GROUPS;groups=Admin")
                .component("primary", ref("Primary"), annotation("BelongsTo"));

        assertThat(relation(primary, related, "Primary").redacted()).as(id).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"A0526", "A0534"})
    void leavesNothingEmptyThatNobodyHears(String id) {
        ModelBuilder primary = withRules("Primary", OWNER)
                .with(annotation("Model", "disable", "SUBSCRIPTIONS"))
                .component("related", many("Related"), annotation("HasMany"));
        ModelBuilder related =
                withRules("Related", OWNER).component("primary", ref("Primary"), annotation("BelongsTo"));

        assertThat(relation(primary, related, "Primary").redacted()).as(id).isFalse();
        assertThat(relation(primary, related, "Related").redacted())
                .as("its own subscribers hear it")
                .isTrue();
    }

    private static ModelBuilder withRules(String name, String rules) {
        ModelBuilder model =
                model(name).id().component("owner", STRING.asNullable()).component("singleGroup", STRING.asNullable());
        for (String rule : rules.strip().split(" ", -1)) {
            model.with(annotation("Auth", rule.split("[=;]")));
        }
        return model;
    }

    private static Relation relation(ModelBuilder primary, ModelBuilder related, String model) {
        Analysis analysis = Analyzer.analyze(Decls.declarations(Decls.dataApiWithAllProviders(), primary, related));
        Backend backend =
                Objects.requireNonNull(analysis.backend(), analysis.problems().toString());
        return backend.model(model).relations().get(0);
    }
}
