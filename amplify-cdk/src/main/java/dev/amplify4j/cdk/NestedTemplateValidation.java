package dev.amplify4j.cdk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CloudFormationValidatePlugin;
import software.amazon.awscdk.IPolicyValidationContext;
import software.amazon.awscdk.PolicyValidationPluginReport;
import software.amazon.awscdk.PolicyValidationStack;
import software.constructs.IConstruct;

/** The CDK's CloudFormation rules for nested stacks too, which it leaves out because their templates are assets. */
final class NestedTemplateValidation extends CloudFormationValidatePlugin {
    private static final String NESTED_SUFFIX = ".nested.template.json";

    @Override
    public PolicyValidationPluginReport validate(IPolicyValidationContext context) {
        return super.validate(new WholeTree(context));
    }

    /** The same app with nested templates among its templates. */
    private static final class WholeTree implements IPolicyValidationContext {
        private final IPolicyValidationContext context;
        private final List<PolicyValidationStack> stacks;

        WholeTree(IPolicyValidationContext context) {
            this.context = context;
            this.stacks = context.getStackTemplates().stream()
                    .flatMap(WholeTree::withNested)
                    .toList();
        }

        private static Stream<PolicyValidationStack> withNested(PolicyValidationStack stack) {
            Path template = Path.of(stack.getTemplatePath());
            Path folder = template.toAbsolutePath().getParent();
            String prefix = template.getFileName().toString().replace(".template.json", "");
            try (Stream<Path> files = Files.list(folder)) {
                return Stream.concat(
                        Stream.of(stack),
                        files
                                .filter(file -> isNested(file.getFileName().toString(), prefix))
                                .sorted()
                                .map(file -> nested(stack, file))
                                .toList()
                                .stream());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list the templates in " + folder, e);
            }
        }

        private static boolean isNested(String fileName, String prefix) {
            return fileName.startsWith(prefix) && fileName.endsWith(NESTED_SUFFIX);
        }

        private static PolicyValidationStack nested(PolicyValidationStack parent, Path template) {
            return PolicyValidationStack.builder()
                    .stackConstructPath(parent.getStackConstructPath())
                    .templatePath(template.toString())
                    .build();
        }

        @Override
        public IConstruct getAppConstruct() {
            return context.getAppConstruct();
        }

        @Override
        public List<PolicyValidationStack> getStackTemplates() {
            return stacks;
        }

        @Override
        public List<String> getTemplatePaths() {
            return stacks.stream().map(PolicyValidationStack::getTemplatePath).toList();
        }

        @Override
        public @Nullable String getAccountId() {
            return context.getAccountId();
        }

        @Override
        public @Nullable String getRegion() {
            return context.getRegion();
        }
    }
}
