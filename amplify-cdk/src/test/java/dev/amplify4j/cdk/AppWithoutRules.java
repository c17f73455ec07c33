package dev.amplify4j.cdk;

import java.util.List;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.CloudFormationValidatePlugin;
import software.amazon.awscdk.IPolicyValidationContext;
import software.amazon.awscdk.PolicyValidationPluginReport;
import software.amazon.awscdk.Validations;

/** An app for tests of everything else: the CloudFormation rules take seconds per synthesis. */
final class AppWithoutRules {
    /** One for all, since making the engine that it will not use is what costs the seconds. */
    private static final NoRules NO_RULES = new NoRules();

    private AppWithoutRules() {}

    static App create(String output) {
        App app = new App(AppProps.builder().outdir(output).build());
        Validations.of(app).addPlugins(NO_RULES);
        return app;
    }

    private static final class NoRules extends CloudFormationValidatePlugin {
        @Override
        public PolicyValidationPluginReport validate(IPolicyValidationContext context) {
            return PolicyValidationPluginReport.builder()
                    .success(true)
                    .violations(List.of())
                    .build();
        }
    }
}
