package dev.amplify4j.cdk;

import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import dev.amplify4j.schema.plan.Resolver.Kind;
import dev.amplify4j.schema.plan.Resolver.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.services.appsync.CfnDataSource;
import software.amazon.awscdk.services.appsync.CfnFunctionConfiguration;
import software.amazon.awscdk.services.appsync.CfnFunctionConfigurationProps;
import software.amazon.awscdk.services.appsync.CfnResolver;
import software.amazon.awscdk.services.appsync.CfnResolverProps;
import software.constructs.Construct;

/** Makes the resolvers of one nested stack, with their JavaScript in the template. */
final class ResolverFactory {
    /** AppSync's limit on the code of a resolver or function. */
    private static final int LONGEST_CODE = 32_000;

    private static final String RUNTIME = "APPSYNC_JS";
    private static final String RUNTIME_VERSION = "1.0.0";

    private final Construct stack;
    private final String apiId;
    private final EmittedResources resources;
    private final @Nullable CfnDataSource dataSource;
    private final TemplateSize size;
    private final Map<String, Construct> types = new HashMap<>();

    /**
     * @param stack stack that takes the resolvers
     * @param apiId id of the API
     * @param resources where the JavaScript is
     * @param dataSource data source in the same stack, which its resolvers must wait for; null when there is none
     */
    ResolverFactory(Construct stack, String apiId, EmittedResources resources, @Nullable CfnDataSource dataSource) {
        this.stack = stack;
        this.size = new TemplateSize(stack.getNode().getPath());
        this.apiId = apiId;
        this.resources = resources;
        this.dataSource = dataSource;
    }

    DeployedResolver create(Resolver resolver) {
        // One scope per type, since the CDK drops punctuation from ids and so might take two fields for one.
        Construct type = types.computeIfAbsent(resolver.typeName(), name -> new Construct(stack, name));
        return resolver.kind() == Kind.UNIT ? unit(type, resolver) : pipeline(type, resolver);
    }

    private DeployedResolver unit(Construct type, Resolver resolver) {
        Step step = resolver.steps().get(0);
        CfnResolver created = new CfnResolver(
                type,
                resolver.fieldName(),
                common(resolver).dataSourceName(step.dataSource()).build());
        waitForDataSource(step, created);
        return new DeployedResolver(created, List.of());
    }

    private DeployedResolver pipeline(Construct type, Resolver resolver) {
        Construct scope = new Construct(type, resolver.fieldName() + "Functions");
        // A pipeline may repeat a function, which is deployed once.
        Map<Step, CfnFunctionConfiguration> functions = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>();
        for (Step step : resolver.steps()) {
            ids.add(functions
                    .computeIfAbsent(step, s -> function(scope, functions.size(), s))
                    .getAttrFunctionId());
        }
        CfnResolver.PipelineConfigProperty pipeline =
                CfnResolver.PipelineConfigProperty.builder().functions(ids).build();
        return new DeployedResolver(
                new CfnResolver(
                        type,
                        resolver.fieldName(),
                        common(resolver).pipelineConfig(pipeline).build()),
                List.copyOf(functions.values()));
    }

    private CfnFunctionConfiguration function(Construct scope, int position, Step step) {
        CfnFunctionConfiguration function = new CfnFunctionConfiguration(
                scope,
                step.name() + (position + 1),
                CfnFunctionConfigurationProps.builder()
                        .apiId(apiId)
                        .name(step.name())
                        .dataSourceName(step.dataSource())
                        .code(code(step.code()))
                        .runtime(CfnFunctionConfiguration.AppSyncRuntimeProperty.builder()
                                .name(RUNTIME)
                                .runtimeVersion(RUNTIME_VERSION)
                                .build())
                        .build());
        waitForDataSource(step, function);
        return function;
    }

    private CfnResolverProps.Builder common(Resolver resolver) {
        return CfnResolverProps.builder()
                .apiId(apiId)
                .typeName(resolver.typeName())
                .fieldName(resolver.fieldName())
                .kind(resolver.kind().name())
                .code(code(resolver.code()))
                .runtime(CfnResolver.AppSyncRuntimeProperty.builder()
                        .name(RUNTIME)
                        .runtimeVersion(RUNTIME_VERSION)
                        .build());
    }

    private String code(String path) {
        String code = resources.code(path);
        if (code.length() > LONGEST_CODE) {
            throw new DeploymentException(path + " has " + code.length() + " characters, and AppSync takes "
                    + LONGEST_CODE + ": declare fewer rules or fields on its model.");
        }
        size.add(code);
        return Plan.deployed(path, code, apiId);
    }

    /** Data sources go by name, which tells CloudFormation nothing of the order. */
    private void waitForDataSource(Step step, CfnResource resource) {
        if (dataSource != null && step.dataSource().equals(dataSource.getName())) {
            resource.addResourceDependency(dataSource);
        }
    }
}
