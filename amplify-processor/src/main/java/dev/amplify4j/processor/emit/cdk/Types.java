package dev.amplify4j.processor.emit.cdk;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.amplify4j.schema.ir.JavaName;

/** Types that generated constructs speak of. By name, since they need not be where the processor runs. */
final class Types {
    static final ClassName CFN_RESOLVER = ClassName.get("software.amazon.awscdk.services.appsync", "CfnResolver");
    static final ClassName CONSTRUCT = ClassName.get("software.constructs", "Construct");
    static final ClassName DATA_API = cdk("DataApi");
    static final ClassName DATA_API_PROPS = cdk("DataApiProps");
    static final ClassName EMITTED_RESOURCES = cdk("EmittedResources");
    static final ClassName FUNCTION = ClassName.get("software.amazon.awscdk.services.lambda", "IFunction");
    static final ClassName LOCAL_DATE = ClassName.get("java.time", "LocalDate");
    static final ClassName MODEL_RESOURCES = cdk("ModelResources");
    static final ClassName USER_POOL = ClassName.get("software.amazon.awscdk.interfaces.cognito", "IUserPoolRef");
    static final ClassName USER_POOL_CLIENT =
            ClassName.get("software.amazon.awscdk.interfaces.cognito", "IUserPoolClientRef");

    /** Says once per file who wrote it; without date or version, so that equal input gives equal files. */
    static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "dev.amplify4j")
            .build();

    private Types() {}

    static ClassName of(JavaName name) {
        return ClassName.get(name.packageName(), name.nestedName());
    }

    private static ClassName cdk(String simpleName) {
        return ClassName.get("dev.amplify4j.cdk", simpleName);
    }
}
