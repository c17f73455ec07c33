package dev.amplify4j.schema.ir;

/** The only code that knows how names of what is deployed are made: AppSync's data sources, functions and variables, and the files with their code. */
public final class ResourceNames {
    private ResourceNames() {}

    /**
     * The data source of a model's table.
     *
     * @param model the model
     * @return such as {@code BlogTable}
     */
    public static String dataSource(Model model) {
        return model.name() + "Table";
    }

    /**
     * The data source of a Lambda function.
     *
     * @param function name of the function
     * @return such as {@code EchoLambdaDataSource}; what AppSync takes in no name becomes {@code _}
     */
    public static String lambdaDataSource(String function) {
        return Names.upperFirst(function.replaceAll("[^_0-9A-Za-z]", "_")) + "LambdaDataSource";
    }

    /**
     * The environment variable that tells resolvers by which role a Lambda function calls the API.
     *
     * @param function name of the function
     * @return such as {@code ROLE_OF_echo}; what AppSync takes in no name becomes {@code _}
     */
    public static String roleVariable(String function) {
        return "ROLE_OF_" + function.replaceAll("[^0-9A-Za-z]", "_");
    }

    /**
     * The AppSync function of a custom operation's handler.
     *
     * @param operation the operation
     * @param position position of the handler, from 1
     * @return such as {@code Mutation_chain_2}
     */
    public static String pipelineFunction(CustomOperation operation, int position) {
        return Names.rootType(operation.kind()) + "_" + operation.name() + "_" + position;
    }

    /**
     * The file of an AppSync function of a custom operation.
     *
     * @param operation the operation
     * @param position position of the handler, from 1
     * @return name in the bundle of emitted code, such as {@code resolvers/Mutation.chain.2.js}
     */
    public static String pipelineFunctionFile(CustomOperation operation, int position) {
        return "resolvers/" + Names.rootType(operation.kind()) + "." + operation.name() + "." + position + ".js";
    }

    /**
     * The file of the AppSync function that reads pages for a field.
     *
     * @param typeName GraphQL type
     * @param fieldName field of that type
     * @return name in the bundle of emitted code, such as {@code resolvers/Query.listBlogs.page.js}
     */
    public static String pageFunctionFile(String typeName, String fieldName) {
        return "resolvers/" + typeName + "." + fieldName + ".page.js";
    }

    /**
     * The file of a field's resolver.
     *
     * @param typeName GraphQL type
     * @param fieldName field of that type
     * @return name in the bundle of emitted code, such as {@code resolvers/Query.getBlog.js}
     */
    public static String resolverFile(String typeName, String fieldName) {
        return "resolvers/" + typeName + "." + fieldName + ".js";
    }
}
