package callcenter.web.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.testing.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallerLimitsTest {
    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final CallerLimits limits = new CallerLimits(new Rate(4, 2), clock);

    @Test
    void aCallerMayAskAsMuchAtOnceAsTheBurstAllows() {
        exhaust("anna");

        assertEquals(Duration.ofMillis(500), limits.take("anna"), "until one more");
    }

    @Test
    void anotherCallerIsNotAffected() {
        exhaust("anna");

        assertEquals(Duration.ZERO, limits.take("ben"));
    }

    @Test
    void timeGivesBackAtTheRateAndNeverMoreThanTheBurst() {
        exhaust("anna");

        clock.advance(Duration.ofMillis(500));
        assertEquals(Duration.ZERO, limits.take("anna"));
        assertEquals(Duration.ofMillis(500), limits.take("anna"));

        clock.advance(Duration.ofHours(1));
        exhaust("anna");
        assertEquals(Duration.ofMillis(500), limits.take("anna"));
    }

    @Test
    void whoIsRefusedAgainAndAgainIsNotSetBackByThat() {
        exhaust("anna");
        for (int refused = 0; refused < 100; refused++) {
            limits.take("anna");
        }

        clock.advance(Duration.ofMillis(500));

        assertEquals(Duration.ZERO, limits.take("anna"));
    }

    @Test
    void callersWhoHaveRecoveredAreForgotten() {
        for (int caller = 0; caller < 1000; caller++) {
            limits.take("caller-" + caller);
        }
        assertEquals(1000, limits.remembered());

        clock.advance(Duration.ofSeconds(3));

        assertEquals(0, limits.remembered());
    }

    @Test
    void thereAreNeverMoreThanFitTheMemory() {
        for (int caller = 0; caller < 30_000; caller++) {
            limits.take("caller-" + caller);
        }

        assertEquals(20_000, limits.remembered());
    }

    @Test
    void aRateThatLetsNothingPassIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Rate(0, 1));
        assertThrows(IllegalArgumentException.class, () -> Rate.perSecond(0));
    }

    private void exhaust(String caller) {
        for (int request = 0; request < 4; request++) {
            assertEquals(Duration.ZERO, limits.take(caller));
        }
    }
}
