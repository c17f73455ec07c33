package dev.amplify4j.cdk;

import dev.amplify4j.schema.ir.ResourceNames;
import dev.amplify4j.schema.plan.DataSource;
import dev.amplify4j.schema.plan.Plan;
import dev.amplify4j.schema.plan.Resolver;
import dev.amplify4j.schema.plan.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.services.appsync.CfnApiKey;
import software.amazon.awscdk.services.appsync.CfnApiKeyProps;
import software.amazon.awscdk.services.appsync.CfnDataSource;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
import software.amazon.awscdk.services.appsync.CfnGraphQLSchema;
import software.amazon.awscdk.services.appsync.CfnGraphQLSchemaProps;
import software.constructs.Construct;

/**
 * An AppSync API with everything behind it, as a plan has it. Generated constructs extend it with typed accessors.
 *
 * <p>Sign-in, the API and its schema are in the stack of the scope. Each model has a nested stack; fields of object types
 * have nested stacks that come after all of those, so no two stacks wait for each other.
 */
public class DataApi extends Construct {
    private final SignIn signIn;
    private final CfnGraphQLApi api;
    private final CfnGraphQLSchema schema;
    private final @Nullable CfnApiKey apiKey;
    private final RootDataSources rootDataSources;
    private final Map<String, ModelStack> models = new TreeMap<>();
    private final List<NestedStack> sharedStacks = new ArrayList<>();
    private final Map<String, DeployedResolver> resolvers = new HashMap<>();

    /**
     * Adds everything that a plan asks for.
     *
     * @param scope stack, or a construct in one
     * @param id id that is unique in the scope; changing it replaces every resource
     * @param resources the plan with its texts
     * @param props what the plan leaves open
     * @throws DeploymentException if the plan cannot be deployed, or the properties do not fit it
     */
    @SuppressWarnings("this-escape") // A construct's children need their scope.
    public DataApi(Construct scope, String id, EmittedResources resources, DataApiProps props) {
        super(scope, id);
        Plan plan = resources.plan();
        PropsCheck.check(plan, props);
        Placement placement = Placement.of(plan);
        new TemplateSize(id).add(resources.schema());
        this.signIn = new SignIn(this, "Auth", plan, props);
        this.api = GraphqlApi.create(this, plan.api(), props, signIn);
        this.schema = new CfnGraphQLSchema(
                this,
                "Schema",
                CfnGraphQLSchemaProps.builder()
                        .apiId(api.getAttrApiId())
                        .definition(resources.schema())
                        .build());
        this.apiKey = createApiKey(plan, props);
        this.rootDataSources = RootDataSources.create(this, api.getAttrApiId(), plan, props);
        createModels(plan, placement, resources, props);
        createShared(placement, resources);
        addAccess(plan, props);
    }

    /**
     * The user pool, its client and the identity pool.
     *
     * @return how callers sign in
     */
    public SignIn auth() {
        return signIn;
    }

    /**
     * The AppSync API.
     *
     * @return the API
     */
    public CfnGraphQLApi api() {
        return api;
    }

    /**
     * The GraphQL schema.
     *
     * @return the schema
     */
    public CfnGraphQLSchema schema() {
        return schema;
    }

    /**
     * The API key.
     *
     * @return the key; null when the API has none
     */
    public @Nullable CfnApiKey apiKey() {
        return apiKey;
    }

    /**
     * The data source of resolvers that answer by themselves.
     *
     * @return the NONE data source; null when no resolver needs one
     */
    public @Nullable CfnDataSource noneDataSource() {
        return rootDataSources.none();
    }

    /**
     * The data source of a Lambda function that answers custom operations.
     *
     * @param function name of the function
     * @return the data source
     * @throws IllegalArgumentException if no custom operation names the function
     */
    public CfnDataSource lambdaDataSource(String function) {
        return rootDataSources.among(List.of(ResourceNames.lambdaDataSource(function))).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no custom operation is answered by " + function));
    }

    /**
     * The stack of a model.
     *
     * @param name GraphQL name of the model
     * @return its nested stack
     * @throws IllegalArgumentException if there is no such model
     */
    public ModelStack model(String name) {
        ModelStack model = models.get(name);
        if (model == null) {
            throw new IllegalArgumentException("no model " + name + ", there are " + models.keySet());
        }
        return model;
    }

    /**
     * The resolver of a field.
     *
     * @param typeName GraphQL type, such as {@code Query} or a model
     * @param fieldName field of that type
     * @return the resolver, with its functions if it is a pipeline
     * @throws IllegalArgumentException if the field has none
     */
    public DeployedResolver resolver(String typeName, String fieldName) {
        DeployedResolver resolver = resolvers.get(key(typeName, fieldName));
        if (resolver == null) {
            throw new IllegalArgumentException("no resolver for " + key(typeName, fieldName));
        }
        return resolver;
    }

    /**
     * The nested stacks with the resolvers that belong to no model's stack: those of relations and custom operations.
     *
     * @return stacks by number
     */
    public List<NestedStack> sharedStacks() {
        return List.copyOf(sharedStacks);
    }

    static String key(Resolver resolver) {
        return key(resolver.typeName(), resolver.fieldName());
    }

    private static String key(String typeName, String fieldName) {
        return typeName + "." + fieldName;
    }

    private @Nullable CfnApiKey createApiKey(Plan plan, DataApiProps props) {
        int days = plan.api().apiKeyExpiresInDays();
        if (days == 0) {
            return null;
        }
        return new CfnApiKey(
                this,
                "ApiKey",
                CfnApiKeyProps.builder()
                        .apiId(api.getAttrApiId())
                        .expires(ApiKeyExpiry.epochSecond(ApiKeyExpiry.issuedOn(this, props.apiKeyIssuedOn()), days))
                        .build());
    }

    private void createModels(Plan plan, Placement placement, EmittedResources resources, DataApiProps props) {
        Construct scope = new Construct(this, "Models");
        for (Table table : plan.tables()) {
            String dataSource = dataSource(plan, table);
            ModelStack.Parts parts = new ModelStack.Parts(
                    table, dataSource, DataSourceRole.actions(plan, dataSource), placement.ofTable(table.name()));
            ModelStack model = new ModelStack(scope, parts, api.getAttrApiId(), resources, props);
            waitForRoot(model, parts.resolvers());
            models.put(table.name(), model);
            resolvers.putAll(model.resolvers());
        }
    }

    private void createShared(Placement placement, EmittedResources resources) {
        Construct scope = new Construct(this, "Shared");
        placement.shared().forEach((number, placed) -> {
            NestedStack stack = new NestedStack(scope, "Resolvers" + number);
            ResolverFactory factory = new ResolverFactory(stack, api.getAttrApiId(), resources, null);
            placed.forEach(resolver -> resolvers.put(key(resolver), factory.create(resolver)));
            waitForRoot(stack, placed);
            models.values().forEach(stack::addStackDependency);
            sharedStacks.add(stack);
        });
    }

    private void addAccess(Plan plan, DataApiProps props) {
        IdentityPool identityPool = signIn.identityPool();
        if (identityPool != null) {
            identityPool.grant(api, plan.identityPoolGrants());
        }
        new FunctionAccess(this, api, props).add(plan);
        StackOutputs outputs = new StackOutputs(this);
        outputs.addPlatform(props.sandbox());
        outputs.addApi(plan.api(), api, apiKey);
        outputs.addAuth(signIn, IdentityPool.allowsGuests(plan));
    }

    /** Fields and data sources go by name, which tells CloudFormation nothing of the order. */
    private void waitForRoot(NestedStack stack, List<Resolver> placed) {
        Set<String> sources = placed.stream()
                .flatMap(resolver -> resolver.steps().stream())
                .map(Resolver.Step::dataSource)
                .collect(Collectors.toSet());
        stack.getNestedStackResource().addResourceDependency(schema);
        rootDataSources.among(sources).forEach(stack.getNestedStackResource()::addResourceDependency);
    }

    private static String dataSource(Plan plan, Table table) {
        List<String> names = plan.dataSources().stream()
                .filter(source ->
                        source instanceof DataSource.DynamoDb db && db.table().equals(table.name()))
                .map(DataSource::name)
                .toList();
        if (names.size() != 1) {
            throw new DeploymentException("The plan is damaged: the table " + table.name() + " has " + names.size()
                    + " data sources, and one is expected. Compile the models again.");
        }
        return names.get(0);
    }
}
