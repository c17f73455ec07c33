package dev.amplify4j.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of docs/architecture.md. */
@AnalyzeClasses(locations = ModuleClasses.class)
class ArchitectureTest {
    private static final String ANNOTATIONS = "dev.amplify4j.annotations..";
    private static final String CARRIERS = "dev.amplify4j.model..";
    private static final String SCHEMA = "dev.amplify4j.schema.";
    private static final String PROCESSOR = "dev.amplify4j.processor.";
    private static final String RUNTIME = "dev.amplify4j.runtime..";
    private static final String CDK = "dev.amplify4j.cdk..";
    private static final String SANDBOX = "dev.amplify4j.sandbox..";
    private static final String JSPECIFY = "org.jspecify..";

    @ArchTest
    static final ArchRule annotationsKnowTheJdkAlone = classes()
            .that()
            .resideInAnyPackage(ANNOTATIONS, CARRIERS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", ANNOTATIONS, CARRIERS);

    @ArchTest
    static final ArchRule declarationsKnowNothingElse = classes()
            .that()
            .resideInAPackage(SCHEMA + "decl..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", JSPECIFY, SCHEMA + "decl..");

    @ArchTest
    static final ArchRule theBackendKnowsNothingElse = classes()
            .that()
            .resideInAPackage(SCHEMA + "ir..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", JSPECIFY, SCHEMA + "ir..");

    @ArchTest
    static final ArchRule thePlanKnowsNothingElse = classes()
            .that()
            .resideInAPackage(SCHEMA + "plan..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", JSPECIFY, SCHEMA + "plan..");

    @ArchTest
    static final ArchRule theAnalysisLeadsFromDeclarationsToTheBackend = classes()
            .that()
            .resideInAPackage(SCHEMA + "analysis..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    JSPECIFY,
                    SCHEMA + "decl..",
                    SCHEMA + "ir..",
                    SCHEMA + "problem..",
                    SCHEMA + "analysis..");

    @ArchTest
    static final ArchRule jacksonStaysInJson = noClasses()
            .that()
            .resideInAPackage("dev.amplify4j.schema..")
            .and()
            .resideOutsideOfPackage(SCHEMA + "json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule theProcessorWritesJsonThroughTheSchema = noClasses()
            .that()
            .resideInAPackage("dev.amplify4j.processor..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule theCompilerStaysInTheFront = noClasses()
            .that()
            .resideInAnyPackage("dev.amplify4j..")
            .and()
            .resideOutsideOfPackages("dev.amplify4j.processor", PROCESSOR + "front..", PROCESSOR + "sink..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..");

    @ArchTest
    static final ArchRule emittersReadTheBackendAlone = noClasses()
            .that()
            .resideInAPackage(PROCESSOR + "emit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    PROCESSOR + "front..",
                    PROCESSOR + "sink..",
                    SCHEMA + "decl..",
                    SCHEMA + "analysis..",
                    RUNTIME,
                    CDK,
                    SANDBOX);

    @ArchTest
    static final ArchRule emittersDoNotKnowEachOther =
            slices().matching(PROCESSOR + "emit.(*)..").should().notDependOnEachOther();

    /** JSON as types of the program's own is read by Jackson's data binding, which such a program brings. */
    @ArchTest
    static final ArchRule theRuntimeIsLight = classes()
            .that()
            .resideInAPackage(RUNTIME)
            .and()
            .doNotHaveFullyQualifiedName("dev.amplify4j.runtime.JacksonScalar")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    JSPECIFY,
                    ANNOTATIONS,
                    CARRIERS,
                    RUNTIME,
                    "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule constructsAndSandboxKnowThePlanAlone = noClasses()
            .that()
            .resideInAnyPackage(CDK, SANDBOX)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.amplify4j.processor..", RUNTIME, SCHEMA + "decl..", SCHEMA + "analysis..");

    /** Handlers are the user's classes, where {@code @Named} says by which name GraphQL knows something. */
    @ArchTest
    static final ArchRule whatCallsHandlersAloneReadsAnnotations = noClasses()
            .that()
            .resideInAnyPackage(CDK, SANDBOX)
            .and()
            .doNotHaveFullyQualifiedName("dev.amplify4j.sandbox.function.GraphQlName")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ANNOTATIONS);

    @ArchTest
    static final ArchRule theSandboxDoesNotKnowTheBackend = noClasses()
            .that()
            .resideInAPackage(SANDBOX)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SCHEMA + "ir..");

    /** A subscription names no table in the plan; its name tells whose it is. */
    @ArchTest
    static final ArchRule constructsKnowOfTheBackendItsNamesAlone = noClasses()
            .that()
            .resideInAPackage(CDK)
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are of the backend and no names",
                    c -> c.getPackageName().startsWith("dev.amplify4j.schema.ir")
                            && !c.getSimpleName().endsWith("Names")
                            && !c.getSimpleName().equals("ModelOperation")));

    @ArchTest
    static final ArchRule constructsDoNotKnowTheSandbox = noClasses()
            .that()
            .resideInAPackage(CDK)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SANDBOX);

    @ArchTest
    static final ArchRule theSandboxDoesNotKnowConstructs = noClasses()
            .that()
            .resideInAPackage(SANDBOX)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CDK);

    @ArchTest
    static final ArchRule noPackageCycles =
            slices().matching("dev.amplify4j.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule internalsStayInTheirModule = noClasses()
            .that(resideInternallyOrNot(false))
            .should()
            .dependOnClassesThat(resideInternallyOrNot(true))
            .allowEmptyShould(true);

    private static DescribedPredicate<JavaClass> resideInternallyOrNot(boolean internal) {
        return DescribedPredicate.describe(
                internal ? "reside in an internal package of the runtime" : "reside outside of the runtime",
                c -> internal
                        ? c.getPackageName().startsWith("dev.amplify4j.runtime.internal")
                        : c.getPackageName().startsWith("dev.amplify4j.")
                                && !c.getPackageName().startsWith("dev.amplify4j.runtime"));
    }
}
