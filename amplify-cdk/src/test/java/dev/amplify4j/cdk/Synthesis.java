package dev.amplify4j.cdk;

import dev.amplify4j.cdk.agreement.SynthesizedTemplate;
import dev.amplify4j.cdk.agreement.TemplateResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;

/** A backend that was synthesised for real, into a folder of its own. */
record Synthesis(Path assembly, SynthesizedTemplate root) {
    static final String STACK = "blog";

    /** What tests use unless they say otherwise: a fixed date, so that templates are the same tomorrow. */
    static DataApiProps.Builder props() {
        return DataApiProps.builder().apiKeyIssuedOn(LocalDate.of(2026, 1, 1));
    }

    static Synthesis of(EmittedResources resources, DataApiProps props) throws IOException {
        Path assembly = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "cdk.out");
        App app = AmplifyApp.create(assembly.toString());
        new DataApi(new Stack(app, STACK), "Data", resources, props);
        app.synth();
        return new Synthesis(assembly, SynthesizedTemplate.read(assembly, STACK));
    }

    /** All resources of a type, nested stacks included. */
    List<TemplateResource> resources(String type) {
        return all().filter(resource -> resource.type().equals(type)).toList();
    }

    Stream<TemplateResource> all() {
        return root.tree().flatMap(template -> template.resources().stream());
    }

    TemplateResource only(String type) {
        List<TemplateResource> found = resources(type);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " resources of type " + type);
        }
        return found.get(0);
    }
}
