package dev.amplify4j.cdk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import software.constructs.Construct;

/**
 * When an API key expires. CloudFormation wants a moment, the plan has days: the date from which they count is given, so
 * that two syntheses give the same template.
 */
final class ApiKeyExpiry {
    /** AppSync's longest life of an API key. */
    private static final int MOST_DAYS = 365;

    private ApiKeyExpiry() {}

    /** Seconds since the epoch: the end of the key's last day, or AppSync's limit if that comes first. */
    static long epochSecond(LocalDate issuedOn, int days) {
        return issuedOn.plusDays(Math.min(days + 1, MOST_DAYS))
                .atStartOfDay(ZoneOffset.UTC)
                .toEpochSecond();
    }

    /** The date from which the days count: the property, the context value, or today. */
    static LocalDate issuedOn(Construct scope, @Nullable LocalDate property) {
        if (property != null) {
            return property;
        }
        Object context = scope.getNode().tryGetContext(DataApiProps.API_KEY_ISSUED_ON);
        if (context == null) {
            return LocalDate.now(ZoneOffset.UTC);
        }
        try {
            return LocalDate.parse(context.toString());
        } catch (DateTimeParseException e) {
            throw new DeploymentException(
                    "The context value " + DataApiProps.API_KEY_ISSUED_ON + " is not a date: write it as 2026-01-31.",
                    e);
        }
    }
}
