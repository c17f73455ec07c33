package dev.amplify4j.cdk;

import software.amazon.awscdk.services.appsync.CfnDataSource;
import software.amazon.awscdk.services.appsync.CfnResolver;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.iam.CfnRole;

/** What is deployed for one model. Generated classes extend it with an accessor per resolver. */
public abstract class ModelResources {
    private final DataApi data;
    private final String model;

    /**
     * Speaks of one model of an API.
     *
     * @param data the API
     * @param model GraphQL name of the model
     */
    protected ModelResources(DataApi data, String model) {
        this.data = data;
        this.model = model;
    }

    /**
     * The nested stack.
     *
     * @return the stack, for resources that belong to the model
     */
    public ModelStack stack() {
        return data.model(model);
    }

    /**
     * The DynamoDB table.
     *
     * @return the table
     */
    public CfnTable table() {
        return stack().table();
    }

    /**
     * The role with which AppSync reads and writes the table.
     *
     * @return the role
     */
    public CfnRole role() {
        return stack().role();
    }

    /**
     * The AppSync data source.
     *
     * @return the data source
     */
    public CfnDataSource dataSource() {
        return stack().dataSource();
    }

    /**
     * The resolver of a field.
     *
     * @param typeName GraphQL type, such as {@code Query} or a model
     * @param fieldName field of that type
     * @return the resolver
     * @throws IllegalArgumentException if the field has none
     */
    protected CfnResolver resolver(String typeName, String fieldName) {
        return data.resolver(typeName, fieldName).resolver();
    }
}
