package dev.amplify4j.cdk;

import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Validations;

/** The CDK app of a backend, with the checks on that a deployment should not go without. */
public final class AmplifyApp {
    /** The CDK's feature flag that makes findings of its CloudFormation rules fail the synthesis. */
    static final String VALIDATE = "@aws-cdk/core:validateAgainstDefaultRules";

    private static final String OUTPUT_VARIABLE = "CDK_OUTDIR";
    private static final String OUTPUT = "cdk.out";

    private AmplifyApp() {}

    /**
     * Makes an app whose templates, those of nested stacks included, must pass the CDK's CloudFormation rules.
     *
     * <p>It writes to the folder that the CDK's command line names, or to {@code cdk.out}. The rules cost some seconds per
     * synthesis; the environment variable {@code CDK_VALIDATION=false} switches them off.
     *
     * @return the app
     * @throws DeploymentException if there is no Node.js, in which the CDK runs
     */
    public static App create() {
        return System.getenv(OUTPUT_VARIABLE) == null ? create(OUTPUT) : create(AppProps.builder());
    }

    /**
     * Makes an app as {@link #create()} does, which writes to a given folder.
     *
     * @param output folder for templates and assets; made if it is not there
     * @return the app
     * @throws DeploymentException if there is no Node.js, in which the CDK runs
     */
    public static App create(String output) {
        return create(AppProps.builder().outdir(output));
    }

    private static App create(AppProps.Builder props) {
        NodeRuntime.require();
        App app = new App(props.context(Map.of(VALIDATE, true)).build());
        if (!"false".equals(System.getenv("CDK_VALIDATION"))) {
            Validations.of(app).addPlugins(new NestedTemplateValidation());
        }
        return app;
    }
}
