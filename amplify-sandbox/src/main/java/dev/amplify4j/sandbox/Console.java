package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.identity.User;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A sandbox for a person at a console: says where it is and what happens, until the process ends. */
final class Console {
    private final CommandLine line;

    Console(CommandLine line) {
        this.line = line;
    }

    /**
     * Starts the sandbox and says so; it stops with this JVM.
     *
     * @throws SandboxException if it cannot start
     */
    AmplifySandbox start() {
        SandboxBuilder builder = AmplifySandbox.builder()
                .classes(line.classes().toArray(Path[]::new))
                .port(line.port())
                .outputs(line.outputs())
                .log(System.err::println);
        line.hosts().forEach(builder::allowHost);
        if (line.watch()) {
            builder.watch();
        }
        Path data = line.data();
        if (data != null) {
            builder.data(data);
        }
        for (User user : line.users()) {
            builder.user(user.name(), user.password(), user.groups().toArray(String[]::new));
        }
        AmplifySandbox sandbox = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "amplify-stop"));
        System.out.println("Sandbox ready: " + sandbox.endpoint());
        System.out.flush();
        banner(System.err, sandbox);
        return sandbox;
    }

    private void banner(PrintStream out, AmplifySandbox sandbox) {
        out.println("  GraphiQL " + sandbox.endpoint().resolve("/"));
        out.println("  outputs  " + line.outputs().toAbsolutePath());
        out.println(
                "  data     " + (line.data() == null ? "in memory" : line.data().toAbsolutePath()));
        String apiKey = sandbox.apiKey();
        if (apiKey != null) {
            out.println("  API key  " + apiKey);
        }
        if (!line.users().isEmpty()) {
            out.println("  users    " + line.users().stream().map(User::name).collect(Collectors.joining(", ")));
            out.println("  token    curl -s -H 'x-amz-target: AWSCognitoIdentityProviderService.InitiateAuth' -d"
                    + " '{\"AuthFlow\":\"USER_PASSWORD_AUTH\",\"ClientId\":\"" + sandbox.userPoolClientId()
                    + "\",\"AuthParameters\":{\"USERNAME\":\""
                    + line.users().get(0).name()
                    + "\",\"PASSWORD\":\"...\"}}' " + sandbox.endpoint().resolve("/"));
        }
    }
}
