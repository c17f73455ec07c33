package dev.amplify4j.processor.random;

import dev.amplify4j.processor.emit.NodeProject;
import dev.amplify4j.processor.emit.NodeProject.Run;
import dev.amplify4j.schema.plan.CodeBundle;
import dev.amplify4j.schema.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hands what was emitted to graphql-js, to Node's parser, to AWS's linter of APPSYNC_JS and to TypeScript, for many
 * projects at once, because these start slowly. What is emitted alike for two projects is looked at once.
 */
final class OfficialTools {
    private final Path folder;
    private final Set<String> seen = new HashSet<>();
    private int schemas;
    private int modules;

    private OfficialTools(Path folder) {
        this.folder = folder;
    }

    /**
     * What they have against it.
     *
     * @param projects what compiled, by a name that findings begin with
     * @param folder an empty folder
     */
    static List<String> findings(Map<String, CompiledProject> projects, Path folder)
            throws IOException, InterruptedException {
        OfficialTools tools = new OfficialTools(folder);
        for (Map.Entry<String, CompiledProject> project : projects.entrySet()) {
            tools.write(project.getKey(), project.getValue().resources());
        }
        List<String> findings = new ArrayList<>();
        add(
                findings,
                NodeProject.node("--experimental-vm-modules", "--no-warnings", "take.mjs", folder.toString()),
                tools.schemas + tools.modules + " files");
        add(findings, NodeProject.node("lint.mjs", folder.toString()), tools.modules + " files, 0 findings");
        return findings;
    }

    private void write(String name, Map<String, String> resources) throws IOException {
        Files.writeString(folder.resolve(name + ".graphql"), resources.get(Plan.SCHEMA_RESOURCE));
        schemas++;
        for (Map.Entry<String, String> module : CodeBundle.modules(String.valueOf(resources.get(CodeBundle.RESOURCE)))
                .entrySet()) {
            if (seen.add(module.getValue())) {
                Files.writeString(folder.resolve(name + "-" + module.getKey().replace('/', '-')), module.getValue());
                modules++;
            }
        }
    }

    /** The last line says that everything was looked at; before it stands one line for each finding. */
    private static void add(List<String> findings, Run run, String last) {
        List<String> lines =
                run.output().lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() != 1 || !lines.get(0).equals(last)) {
            findings.addAll(lines);
            findings.add("expected was " + last);
        }
    }
}
