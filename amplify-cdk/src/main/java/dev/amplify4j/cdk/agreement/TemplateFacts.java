package dev.amplify4j.cdk.agreement;

import static dev.amplify4j.cdk.agreement.TemplateResource.object;
import static dev.amplify4j.cdk.agreement.TemplateResource.objects;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one template and those below it say. */
final class TemplateFacts {
    /** Resources that serve sign-in or hold others, of which a plan says nothing by itself. */
    private static final Set<String> BESIDES = Set.of(
            "AWS::CloudFormation::Stack",
            "AWS::Cognito::IdentityPool",
            "AWS::Cognito::IdentityPoolRoleAttachment",
            "AWS::Cognito::UserPool",
            "AWS::Cognito::UserPoolClient",
            "AWS::DynamoDB::Table",
            "AWS::IAM::Role",
            "AWS::Lambda::Permission");

    private static final Pattern FIELD = Pattern.compile("/types/(\\w+)/fields/(\\w+)");
    private static final Pattern FIELDS = Pattern.compile("/types/(\\w+)/fields/\\*");
    private static final Pattern INDEX = Pattern.compile("/index/([\\w.-]+)");

    private final List<TemplateResource> resources;
    private final SortedSet<String> facts;

    private TemplateFacts(SynthesizedTemplate template, SortedSet<String> facts) {
        this.resources = template.resources();
        this.facts = facts;
    }

    static SortedSet<String> of(SynthesizedTemplate root) {
        SortedSet<String> facts = new TreeSet<>();
        root.tree().forEach(template -> new TemplateFacts(template, facts).read());
        return facts;
    }

    private void read() {
        resources.forEach(this::read);
        Set<String> known = resources.stream()
                .filter(resource -> resource.type().equals("AWS::AppSync::DataSource"))
                .map(source -> reference(
                        object(source.properties().get("DynamoDBConfig")).get("TableName")))
                .collect(Collectors.toSet());
        resources.stream()
                .filter(resource -> resource.type().equals("AWS::DynamoDB::Table") && !known.contains(resource.id()))
                .forEach(table -> facts.add("table " + table.id() + " without a data source"));
    }

    private void read(TemplateResource resource) {
        switch (resource.type()) {
            case "AWS::AppSync::GraphQLApi" -> ApiTemplateFacts.read(resource, facts);
            case "AWS::AppSync::GraphQLSchema" -> facts.add(Facts.schema(resource.text("Definition")));
            case "AWS::AppSync::ApiKey" -> facts.add(Facts.apiKey());
            case "AWS::AppSync::DataSource" -> readDataSource(resource);
            case "AWS::AppSync::Resolver" -> readResolver(resource);
            case "AWS::AppSync::FunctionConfiguration" -> readFunction(resource);
            case "AWS::IAM::ManagedPolicy" -> readGrants(resource);
            case "AWS::IAM::Policy" -> readFunctionGrants(resource);
            default -> {
                if (!BESIDES.contains(resource.type())) {
                    facts.add(resource.type() + " " + resource.id());
                }
            }
        }
    }

    private void readDataSource(TemplateResource source) {
        String name = source.text("Name");
        if (source.text("Type").equals("NONE")) {
            facts.add(Facts.noneDataSource(name));
            return;
        }
        TemplateResource role = resource(reference(source.properties().get("ServiceRoleArn")));
        Stream<Map<String, Object>> statements = objects(role.properties(), "Policies").stream()
                .flatMap(policy -> objects(object(policy.get("PolicyDocument")), "Statement").stream());
        if (source.text("Type").equals("AWS_LAMBDA")) {
            facts.add(Facts.lambdaDataSource(name));
            Object function = object(source.properties().get("LambdaConfig")).get("LambdaFunctionArn");
            statements.forEach(statement -> readInvocation(name, function, statement));
            return;
        }
        Map<String, Object> config = object(source.properties().get("DynamoDBConfig"));
        readTable(name, resource(reference(config.get("TableName"))));
        statements.forEach(statement -> readStatement(name, statement));
    }

    private void readInvocation(String dataSource, @Nullable Object function, Map<String, Object> statement) {
        List<?> actions = list(statement.get("Action"));
        List<?> on = list(statement.get("Resource"));
        boolean own = actions.equals(List.of("lambda:InvokeFunction")) && on.equals(list(function));
        facts.add(own ? Facts.invocation(dataSource) : "data source " + dataSource + " may " + actions + " " + on);
    }

    private void readTable(String dataSource, TemplateResource table) {
        Map<String, String> types = objects(table.properties(), "AttributeDefinitions").stream()
                .collect(Collectors.toMap(a -> text(a, "AttributeName"), a -> text(a, "AttributeType")));
        facts.add(Facts.tableKey(dataSource, key(table.properties(), types)));
        objects(table.properties(), "GlobalSecondaryIndexes").forEach(index -> {
            Map<String, Object> projection = object(index.get("Projection"));
            facts.add(Facts.index(
                    dataSource,
                    text(index, "IndexName"),
                    key(index, types),
                    text(projection, "ProjectionType") + " " + projection.getOrDefault("NonKeyAttributes", List.of())));
        });
    }

    private void readStatement(String dataSource, Map<String, Object> statement) {
        for (Object action : list(statement.get("Action"))) {
            String name = action.toString().replaceFirst("^dynamodb:", "");
            for (Object on : list(statement.get("Resource"))) {
                Matcher index = INDEX.matcher(on.toString());
                facts.add(
                        index.find()
                                ? Facts.indexAction(dataSource, name, index.group(1))
                                : Facts.action(dataSource, name));
            }
        }
    }

    private void readResolver(TemplateResource resolver) {
        boolean unit = resolver.text("Kind").equals("UNIT");
        facts.add(Facts.resolver(
                resolver.text("TypeName"),
                resolver.text("FieldName"),
                resolver.text("Kind"),
                unit ? resolver.text("DataSourceName") : functions(resolver),
                resolver.code()));
    }

    private String functions(TemplateResource resolver) {
        Object functions = object(resolver.properties().get("PipelineConfig")).get("Functions");
        return list(functions).stream()
                .map(function -> resource(reference(function)).text("Name"))
                .toList()
                .toString();
    }

    private void readFunction(TemplateResource function) {
        facts.add(Facts.function(function.text("Name"), function.text("DataSourceName"), function.code()));
    }

    private void readGrants(TemplateResource policy) {
        String roles = policy.text("Roles");
        String role = roles.contains("Unauthenticated") ? "UNAUTHENTICATED" : "AUTHENTICATED";
        objects(object(policy.properties().get("PolicyDocument")), "Statement").stream()
                .flatMap(statement -> list(statement.get("Resource")).stream())
                .forEach(on -> {
                    Matcher field = FIELD.matcher(on.toString());
                    facts.add(field.find() ? Facts.grant(role, field.group(1), field.group(2)) : role + " " + on);
                });
    }

    /** The constructs name the policy after its function. */
    private void readFunctionGrants(TemplateResource policy) {
        String function = policy.text("PolicyName");
        objects(object(policy.properties().get("PolicyDocument")), "Statement").stream()
                .flatMap(statement -> list(statement.get("Resource")).stream())
                .forEach(on -> {
                    Matcher fields = FIELDS.matcher(on.toString());
                    facts.add(
                            fields.find()
                                    ? Facts.functionGrant(function, fields.group(1))
                                    : "policy " + function + " on " + on);
                });
    }

    private static String key(Map<String, Object> keyed, Map<String, String> types) {
        return objects(keyed, "KeySchema").stream()
                .map(part -> text(part, "KeyType") + " " + text(part, "AttributeName") + ":"
                        + types.get(text(part, "AttributeName")) + " ")
                .collect(Collectors.joining());
    }

    private TemplateResource resource(String id) {
        return resources.stream()
                .filter(resource -> resource.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no resource " + id + " in its template"));
    }

    /** The logical id behind {@code Ref} or {@code Fn::GetAtt}. */
    private static String reference(@Nullable Object value) {
        Map<String, Object> json = object(value);
        Object attribute = json.get("Fn::GetAtt");
        return attribute == null
                ? Objects.toString(json.get("Ref"))
                : list(attribute).get(0).toString();
    }

    private static String text(Map<String, Object> json, String name) {
        return Objects.toString(json.get(name));
    }

    private static List<?> list(@Nullable Object json) {
        if (json == null) {
            return List.of();
        }
        return json instanceof List<?> list ? list : List.of(json);
    }
}
