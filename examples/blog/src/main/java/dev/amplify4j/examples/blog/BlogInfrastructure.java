package dev.amplify4j.examples.blog;

import dev.amplify4j.cdk.AmplifyApp;
import dev.amplify4j.cdk.DeploymentException;
import java.time.LocalDate;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;

/**
 * The blog's infrastructure. It needs Node, and neither network nor AWS account.
 *
 * <p>It writes CloudFormation templates to {@code cdk.out}; {@code cdk deploy --app cdk.out} deploys them.
 */
public final class BlogInfrastructure {
    /** The day from which the API key's thirty days count; a later one renews it at the next deployment. */
    private static final LocalDate API_KEY_ISSUED_ON = LocalDate.of(2026, 11, 24);

    private BlogInfrastructure() {}

    /**
     * Synthesises the templates.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        try {
            App app = AmplifyApp.create();
            addBlog(app);
            System.out.println("Templates are in " + app.synth().getDirectory());
        } catch (DeploymentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    static AmplifyData addBlog(App app) {
        Stack stack = new Stack(app, "blog");
        AmplifyDataProps props =
                AmplifyDataProps.builder().apiKeyIssuedOn(API_KEY_ISSUED_ON).build();
        AmplifyData data = new AmplifyData(stack, "Data", props);

        // Whatever is no property can be set on the resources themselves.
        data.models().comment().table().setTableClass("STANDARD_INFREQUENT_ACCESS");
        return data;
    }
}
