package dev.amplify4j.cdk.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awscdk.assertions.Template;

/**
 * A template of a cloud assembly with the templates of its nested stacks. Immutable.
 *
 * @param name logical id of the nested stack; empty for the root
 * @param json the template
 * @param nested templates of nested stacks, by logical id
 */
public record SynthesizedTemplate(String name, Map<String, Object> json, List<SynthesizedTemplate> nested) {
    private static final String STACK = "AWS::CloudFormation::Stack";

    /** Copies the list. */
    public SynthesizedTemplate {
        nested = List.copyOf(nested);
    }

    /**
     * Reads a stack's templates.
     *
     * @param assembly folder that the synthesis wrote to
     * @param stack artifact id of the stack, its name unless it is in a stage
     * @return the root template with those below it
     * @throws UncheckedIOException if a template cannot be read
     * @throws IllegalArgumentException if a nested stack's template is not in the folder
     */
    public static SynthesizedTemplate read(Path assembly, String stack) {
        try {
            return parse("", assembly.resolve(stack + ".template.json"), assets(assembly, stack));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the templates in " + assembly, e);
        }
    }

    /**
     * The resources of this template alone.
     *
     * @return resources by logical id
     */
    public List<TemplateResource> resources() {
        return resources(json);
    }

    /**
     * This template and all below it.
     *
     * @return templates, the root first
     */
    public Stream<SynthesizedTemplate> tree() {
        return Stream.concat(Stream.of(this), nested.stream().flatMap(SynthesizedTemplate::tree));
    }

    /** The files of the assembly by the hash that is part of their URL. */
    private static Map<String, Path> assets(Path assembly, String stack) throws IOException {
        Map<String, Object> manifest = json(assembly.resolve(stack + ".assets.json"));
        Map<String, Path> files = new HashMap<>();
        TemplateResource.object(manifest.get("files")).forEach((hash, asset) -> {
            Object source = TemplateResource.object(asset).get("source");
            files.put(
                    hash,
                    assembly.resolve(
                            Objects.toString(TemplateResource.object(source).get("path"))));
        });
        return files;
    }

    private static SynthesizedTemplate parse(String name, Path file, Map<String, Path> assets) throws IOException {
        Map<String, Object> json = json(file);
        List<SynthesizedTemplate> nested = new ArrayList<>();
        for (TemplateResource resource : resources(json)) {
            if (resource.type().equals(STACK)) {
                nested.add(parse(resource.id(), templateOf(resource, assets), assets));
            }
        }
        return new SynthesizedTemplate(name, json, nested);
    }

    /** Reads any JSON object, as the CDK's own reader does not mind whether it is a template. */
    private static Map<String, Object> json(Path file) throws IOException {
        return Template.fromString(Files.readString(file)).toJSON();
    }

    private static List<TemplateResource> resources(Map<String, Object> json) {
        return new TreeMap<>(TemplateResource.object(json.get("Resources")))
                .entrySet().stream()
                        .map(entry -> TemplateResource.of(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static Path templateOf(TemplateResource stack, Map<String, Path> assets) {
        String url = stack.text("TemplateURL");
        return assets.entrySet().stream()
                .filter(asset -> url.contains(asset.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no template for the nested stack " + stack.id()));
    }
}
