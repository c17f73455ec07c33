package dev.amplify4j.cdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amplify4j.schema.json.PlanJson;
import dev.amplify4j.schema.plan.CodeBundle;
import dev.amplify4j.schema.plan.Plan;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmittedResourcesTest {
    @TempDir
    private Path first;

    @TempDir
    private Path second;

    @Test
    void readsThePlanAndItsTexts() throws IOException {
        write(first, Plan.RESOURCE, PlanJson.write(BlogPlan.blog()));
        write(first, Plan.SCHEMA_RESOURCE, "type Query { a: Int }");
        write(first, CodeBundle.RESOURCE, CodeBundle.section("resolvers/Query.a.js", "// a\n"));
        write(first, "handlers/c.js", "// c");

        try (URLClassLoader loader = loader(first)) {
            EmittedResources resources = EmittedResources.from(loader);

            assertThat(resources.plan()).isEqualTo(BlogPlan.blog());
            assertThat(resources.schema()).isEqualTo("type Query { a: Int }");
            assertThat(resources.code("resolvers/Query.a.js")).isEqualTo("// a\n");
            assertThat(resources.code("/handlers/c.js")).isEqualTo("// c");
            assertThatThrownBy(() -> resources.code("resolvers/Query.b.js"))
                    .isInstanceOf(DeploymentException.class)
                    .hasMessageContaining("resolvers/Query.b.js, which is not in META-INF/amplify/resolvers.js")
                    .hasMessageContaining("compile the models again");
        }
    }

    @Test
    void saysThatThereIsNoPlan() throws IOException {
        try (URLClassLoader loader = loader(first)) {
            assertThatThrownBy(() -> EmittedResources.from(loader))
                    .isInstanceOf(DeploymentException.class)
                    .hasMessageContaining("There is no META-INF/amplify/plan.json");
        }
    }

    @Test
    void refusesToChooseBetweenTwoPlans() throws IOException {
        write(first, Plan.RESOURCE, "{}");
        write(second, Plan.RESOURCE, "{}");

        try (URLClassLoader loader = loader(first, second)) {
            assertThatThrownBy(() -> EmittedResources.from(loader))
                    .isInstanceOf(DeploymentException.class)
                    .hasMessageContaining(first.getFileName().toString())
                    .hasMessageContaining(second.getFileName().toString());
        }
    }

    @Test
    void saysThatAPlanIsDamaged() throws IOException {
        write(first, Plan.RESOURCE, "{");

        try (URLClassLoader loader = loader(first)) {
            assertThatThrownBy(() -> EmittedResources.from(loader))
                    .isInstanceOf(DeploymentException.class)
                    .hasMessageContaining("Cannot read META-INF/amplify/plan.json");
        }
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static URLClassLoader loader(Path... folders) throws IOException {
        URL[] urls = new URL[folders.length];
        for (int i = 0; i < folders.length; i++) {
            urls[i] = folders[i].toUri().toURL();
        }
        return new URLClassLoader(urls, null);
    }
}
