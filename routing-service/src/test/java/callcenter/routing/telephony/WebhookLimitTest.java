package callcenter.routing.telephony;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.testing.SettableClock;
import callcenter.web.Problem;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookLimitTest {
    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final WebhookLimit limit = new WebhookLimit(2, clock);

    @BeforeEach
    void as_many_as_a_second_may_hold_pass() {
        limit.require();
        limit.require();
    }

    @Test
    void one_more_is_told_when_to_come_again() {
        var refused = assertThrows(Problem.class, limit::require);

        assertEquals(429, refused.status());
        assertEquals(1, refused.retryAfterSeconds().orElseThrow());
    }

    @Test
    void the_next_second_takes_as_many_again() {
        clock.advance(Duration.ofSeconds(1));

        assertDoesNotThrow(limit::require);
        assertDoesNotThrow(limit::require);
        assertThrows(Problem.class, limit::require);
    }
}
