package callcenter.dashboard.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginAttemptsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private final LoginAttempts attempts = new LoginAttempts();

    @Test
    void afterTenFailuresAnAddressWaitsForTheRestOfTheMinute() {
        fail(LoginAttempts.FAILURES - 1);
        assertEquals(Duration.ZERO, attempts.wait("a", NOW));

        fail(1);

        assertEquals(Duration.ofSeconds(40), attempts.wait("a", NOW.plusSeconds(20)));
        assertEquals(Duration.ZERO, attempts.wait("a", NOW.plusSeconds(60)));
    }

    @Test
    void otherAddressesDoNotWait() {
        fail(LoginAttempts.FAILURES);

        assertEquals(Duration.ZERO, attempts.wait("b", NOW));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed("a", NOW);
        }
    }
}
