package dev.amplify4j.sandbox;

import dev.amplify4j.sandbox.identity.User;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Runs a sandbox until the process is told to stop. */
public final class Main {
    private static final int CANNOT_START = 2;

    private Main() {}

    /**
     * Starts the sandbox; exits with 2 and one line on standard error when it cannot start.
     *
     * @param arguments see {@link CommandLine#USAGE}
     */
    @SuppressWarnings("SystemExitOutsideMain") // it is main
    public static void main(String[] arguments) {
        try {
            CommandLine line = CommandLine.parse(arguments);
            run(line);
        } catch (SandboxException e) {
            System.err.println("amplify-sandbox: " + e.getMessage());
            System.exit(CANNOT_START);
        }
    }

    private static void run(CommandLine line) {
        AmplifySandbox.Builder builder = AmplifySandbox.builder()
                .classes(line.classes().toArray(Path[]::new))
                .port(line.port())
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
        AmplifySandbox sandbox = builder.outputs(line.outputs()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "amplify-stop"));
        System.out.println("Sandbox ready: " + sandbox.endpoint());
        System.out.flush();
        banner(System.err, line, sandbox);
        sandbox.awaitClose();
    }

    private static void banner(PrintStream out, CommandLine line, AmplifySandbox sandbox) {
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
