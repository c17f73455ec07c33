package dev.amplify4j.cdk;

import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;

/** Synthesises the blog in a virtual machine of its own. */
final class SynthesizeBlog {
    private SynthesizeBlog() {}

    /** The one argument is the folder to write to. */
    public static void main(String[] args) {
        App app = AppWithoutRules.create(args[0]);
        new DataApi(
                new Stack(app, Synthesis.STACK),
                "Data",
                BlogPlan.resources(BlogPlan.blog()),
                Synthesis.props().build());
        app.synth();
    }
}
