package dev.amplify4j.cdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;

class ApiKeyExpiryTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 1);

    @Test
    void lastsToTheEndOfTheLastDay() {
        assertThat(expiry(1)).isEqualTo("2026-01-03T00:00:00Z");
        assertThat(expiry(30)).isEqualTo("2026-02-01T00:00:00Z");
    }

    @Test
    void staysWithinTheYearThatAppSyncAllows() {
        assertThat(expiry(364)).isEqualTo("2027-01-01T00:00:00Z");
        assertThat(expiry(365)).isEqualTo("2027-01-01T00:00:00Z");
    }

    @Test
    void countsFromThePropertyBeforeTheContext() {
        App app = app("2026-05-06");

        assertThat(ApiKeyExpiry.issuedOn(app, ISSUED)).isEqualTo(ISSUED);
        assertThat(ApiKeyExpiry.issuedOn(app, null)).isEqualTo("2026-05-06");
    }

    @Test
    void countsFromTodayIfNobodySays() {
        LocalDate before = LocalDate.now(ZoneOffset.UTC);

        assertThat(ApiKeyExpiry.issuedOn(new App(), null)).isBetween(before, LocalDate.now(ZoneOffset.UTC));
    }

    @Test
    void refusesAContextValueThatIsNoDate() {
        App app = app("soon");

        assertThatThrownBy(() -> ApiKeyExpiry.issuedOn(app, null))
                .isInstanceOf(DeploymentException.class)
                .hasMessageContaining("amplify4j:apiKeyIssuedOn")
                .hasMessageContaining("2026-01-31");
    }

    private static String expiry(int days) {
        return Instant.ofEpochSecond(ApiKeyExpiry.epochSecond(ISSUED, days)).toString();
    }

    private static App app(String date) {
        return new App(AppProps.builder()
                .context(Map.of(DataApiProps.API_KEY_ISSUED_ON, date))
                .build());
    }
}
