package dev.amplify4j.processor.random;

import dev.amplify4j.cdk.AmplifyApp;
import dev.amplify4j.cdk.DataApi;
import dev.amplify4j.cdk.DataApiProps;
import dev.amplify4j.cdk.EmittedResources;
import dev.amplify4j.schema.plan.Function;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.FunctionAttributes;
import software.amazon.awscdk.services.lambda.IFunction;

/** Deploys compiled projects as far as that goes without an account: the CDK synthesises them, its rules look at them. */
final class Synthesis {
    private static final String ACCOUNT = "111122223333";

    private Synthesis() {}

    /**
     * What the CDK has against it.
     *
     * @param outputs folders of class files and resources, by the names of their stacks
     * @param assembly folder for the templates
     */
    static List<String> findings(Map<String, Path> outputs, Path assembly) throws IOException {
        List<String> findings = new ArrayList<>();
        App app = AmplifyApp.create(assembly.toString());
        for (Map.Entry<String, Path> output : outputs.entrySet()) {
            try {
                add(new Stack(app, output.getKey()), output.getValue());
            } catch (RuntimeException e) {
                findings.add(output.getKey() + ": " + e);
            }
        }
        try {
            app.synth();
        } catch (RuntimeException e) {
            findings.add("synth: " + e);
        }
        return findings;
    }

    private static void add(Stack stack, Path output) throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {output.toUri().toURL()}, Synthesis.class.getClassLoader())) {
            EmittedResources resources = EmittedResources.from(loader);
            DataApiProps.Builder props = DataApiProps.builder();
            for (Function function : resources.plan().functions()) {
                props.function(function.name(), function(stack, function.name()));
            }
            new DataApi(stack, "Data", resources, props.build());
        }
    }

    private static IFunction function(Stack stack, String name) {
        String role = "arn:aws:iam::" + ACCOUNT + ":role/" + name;
        return Objects.requireNonNull(software.amazon.awscdk.services.lambda.Function.fromFunctionAttributes(
                stack,
                name,
                FunctionAttributes.builder()
                        .functionArn("arn:aws:lambda:eu-central-1:" + ACCOUNT + ":function:" + name)
                        .role(Role.fromRoleArn(stack, name + "Role", role))
                        .build()));
    }
}
