package dev.amplify4j.processor.emit.cdk;

import dev.amplify4j.processor.emit.JavaLiteral;
import dev.amplify4j.processor.emit.JavaWriter;
import dev.amplify4j.schema.ir.JavaName;

/** Types that generated constructs speak of. By name, since they need not be where the processor runs. */
final class Types {
    static final JavaName CFN_RESOLVER = new JavaName("software.amazon.awscdk.services.appsync", "CfnResolver");
    static final JavaName CONSTRUCT = new JavaName("software.constructs", "Construct");
    static final JavaName DATA_API = cdk("DataApi");
    static final JavaName DATA_API_PROPS = cdk("DataApiProps");
    static final JavaName DATA_API_PROPS_BUILDER = cdk("DataApiProps.Builder");
    static final JavaName EMITTED_RESOURCES = cdk("EmittedResources");
    static final JavaName FUNCTION = new JavaName("software.amazon.awscdk.services.lambda", "IFunction");
    static final JavaName LOCAL_DATE = new JavaName("java.time", "LocalDate");
    static final JavaName MODEL_RESOURCES = cdk("ModelResources");
    static final JavaName STRING = new JavaName("java.lang", "String");
    static final JavaName USER_POOL = new JavaName("software.amazon.awscdk.interfaces.cognito", "IUserPoolRef");
    static final JavaName USER_POOL_CLIENT =
            new JavaName("software.amazon.awscdk.interfaces.cognito", "IUserPoolClientRef");

    private static final JavaName GENERATED = new JavaName("javax.annotation.processing", "Generated");
    private static final JavaLiteral GENERATOR = JavaLiteral.of("dev.amplify4j");

    private Types() {}

    /**
     * Writes Javadoc and annotation of a top-level type, which comes next. The annotation says who wrote the file, without
     * date or version, so that equal input gives equal files.
     */
    static JavaWriter begin(JavaWriter file, String javadoc) {
        return file.doc(javadoc).line("@$($)", GENERATED, GENERATOR);
    }

    private static JavaName cdk(String name) {
        return new JavaName("dev.amplify4j.cdk", name);
    }
}
