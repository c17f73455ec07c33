package dev.amplify4j.processor.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.amplify4j.processor.AmplifyProcessor;
import dev.amplify4j.processor.emit.CanonicalSdl;
import dev.amplify4j.processor.emit.DirectiveSdl;
import dev.amplify4j.processor.emit.Golden;
import dev.amplify4j.schema.ir.AuthorizationMode;
import dev.amplify4j.schema.ir.Backend;
import dev.amplify4j.schema.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records with the models of the contract's goldens come, through javac, to what the official stack makes of them. */
class RecordsOfGoldensTest {
    private static final String HEADER = "package com.acme; import dev.amplify4j.annotations.*;"
            + " import dev.amplify4j.model.*; import java.net.*; import java.time.*; import java.util.*;"
            + " import org.jspecify.annotations.Nullable;\n";
    private static final Pattern TYPE = Pattern.compile("public (?:record|interface|enum) (\\w+)");
    private static final Pattern CODE = Pattern.compile("AMP\\d{4}");

    static Stream<Golden> official() throws IOException {
        return Golden.official();
    }

    static Stream<Golden> derived() throws IOException {
        return Golden.derived();
    }

    @ParameterizedTest
    @MethodSource("official")
    void recordsComeToTheGolden(Golden golden) throws IOException {
        Compilation compilation = compile(golden);

        assertThat(compilation.errors()).isEmpty();
        assertEqual(compilation, golden);
    }

    @ParameterizedTest
    @MethodSource("derived")
    void recordsComeToWhatTheRulesSayOrAreRefusedWithACode(Golden golden) throws IOException {
        Compilation compilation = compile(golden);

        if (compilation.errors().isEmpty()) {
            assertEqual(compilation, golden);
        } else {
            assertThat(compilation.errors())
                    .allSatisfy(e -> assertThat(
                                    CODE.matcher(e.getMessage(Locale.ROOT)).lookingAt())
                            .as(e.toString())
                            .isTrue())
                    .noneSatisfy(e -> assertThat(e.getMessage(Locale.ROOT)).startsWith("AMP1999"));
        }
    }

    private static void assertEqual(Compilation compilation, Golden golden) throws IOException {
        assertThat(CanonicalSdl.of(resource(compilation, Plan.SCHEMA_RESOURCE)).lines())
                .containsExactlyInAnyOrderElementsOf(
                        CanonicalSdl.ofOfficial(golden).lines());
        assertThat(Golden.parse(resource(compilation, Plan.INTROSPECTION_RESOURCE)))
                .isEqualTo(golden.introspection());
    }

    private static Compilation compile(Golden golden) {
        Backend backend = DirectiveSdl.read(golden);
        List<String> sources = new ArrayList<>(RecordSource.of(backend));
        sources.addAll(OperationSource.of(backend));
        List<JavaFileObject> files = new ArrayList<>();
        for (String source : sources) {
            Matcher type = TYPE.matcher(source);
            assertThat(type.find()).as(source).isTrue();
            files.add(JavaFileObjects.forSourceString("com.acme." + type.group(1), HEADER + source));
        }
        files.add(JavaFileObjects.forSourceString(
                "com.acme.package-info", settings(backend.api().defaultMode()) + "package com.acme;\n"));
        return Compiler.javac()
                .withProcessors(new AmplifyProcessor())
                .withOptions("--release", "17", "-Xlint:all,-processing", "-Werror", "-Aamplify.emit=resources,client")
                .compile(files);
    }

    private static String settings(AuthorizationMode mode) {
        String written = switch (mode) {
            case API_KEY, LAMBDA, OIDC, USER_POOL -> mode.name();
            case IAM -> "IDENTITY_POOL";
        };
        return "@dev.amplify4j.annotations.DataApi(defaultAuthorizationMode ="
                + " dev.amplify4j.annotations.AuthorizationMode." + written
                + ", oidc = @dev.amplify4j.annotations.Oidc(providerName = \"oidc\", issuerUrl = \"https://issuer.example.com\"),"
                + " lambdaAuthorizer = @dev.amplify4j.annotations.LambdaAuthorizer(function = \"authorizer\"))\n";
    }

    private static String resource(Compilation compilation, String path) throws IOException {
        return compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, path)
                .orElseThrow(() -> new AssertionError(path + " was not written"))
                .getCharContent(true)
                .toString();
    }
}
