package dev.amplify4j.sandbox.resolver;

import dev.amplify4j.sandbox.datasource.InvalidRequestException;
import java.util.regex.PatternSyntaxException;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;

/** The errors of resolvers that end other than by {@code util.error}. */
final class ResolverFailures {
    private static final System.Logger LOGGER = System.getLogger("dev.amplify4j.sandbox.resolver");

    private ResolverFailures() {}

    static ResolverError of(PolyglotException e) {
        if (e.isResourceExhausted()) {
            return new ResolverError(
                    "The resolver executed more than " + Realm.MAX_STATEMENTS + " statements and was stopped.",
                    "ResolverLimitExceeded",
                    null,
                    null);
        }
        if (e.isCancelled()) {
            return new ResolverError(
                    "The resolver took more than " + TimeLimit.NANOS / 1_000_000 + " ms of CPU time and was stopped.",
                    "ResolverLimitExceeded",
                    null,
                    null);
        }
        if (e.isGuestException()) {
            return new ResolverError("Runtime error" + place(e) + ": " + e.getMessage(), "Code", null, null);
        }
        if (e.isHostException() && e.asHostException() instanceof InvalidRequestException invalid) {
            return new ResolverError(String.valueOf(invalid.getMessage()), "MappingTemplate", null, null);
        }
        if (e.isHostException()
                && (e.asHostException() instanceof PatternSyntaxException
                        || e.asHostException() instanceof PatternTimeoutException)) {
            return new ResolverError("Runtime error: " + e.asHostException().getMessage(), "Code", null, null);
        }
        LOGGER.log(System.Logger.Level.ERROR, "The resolver engine failed", e);
        return new ResolverError("The resolver engine failed; its log says why.", "InternalFailure", null, null);
    }

    private static String place(PolyglotException e) {
        SourceSection section = e.getSourceLocation();
        return section == null ? "" : " in " + section.getSource().getName() + ":" + section.getStartLine();
    }
}
