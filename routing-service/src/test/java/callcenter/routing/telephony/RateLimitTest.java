package callcenter.routing.telephony;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.testing.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final RateLimit limit = new RateLimit(2, clock);

    @Test
    void admitsAsManyAsASecondMayHold() {
        assertTrue(limit.admits());
        assertTrue(limit.admits());
        assertFalse(limit.admits());
    }

    @Test
    void beginsAnewWithTheNextSecond() {
        limit.admits();
        limit.admits();

        clock.advance(Duration.ofSeconds(1));

        assertTrue(limit.admits());
    }
}
