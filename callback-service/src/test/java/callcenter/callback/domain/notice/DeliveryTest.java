package callcenter.callback.domain.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {

    private static final Instant CREATED = Instant.parse("2026-03-02T01:00:00Z");

    @Norm("CBK-4")
    @Test
    void whatNobodyReceivesIsSentForADayAndThenGivenUp() {
        var now = CREATED;
        var attempts = 1;
        while (Delivery.after(503, attempts, CREATED, now) instanceof Delivery.Again again) {
            assertTrue(again.at().isAfter(now));
            now = again.at();
            attempts++;
        }

        assertInstanceOf(Delivery.GivenUp.class, Delivery.after(503, attempts, CREATED, now));
        assertTrue(now.isAfter(CREATED.plus(Duration.ofHours(20))), now.toString());
        assertTrue(attempts >= 10, "tried " + attempts + " times");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204})
    void anAnswerOfSuccessEndsIt(int status) {
        assertEquals(new Delivery.Delivered(), Delivery.after(status, 1, CREATED, CREATED));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 301, 404, 429, 500})
    void anythingElseIsSentAgain(int status) {
        assertEquals(new Delivery.Again(CREATED.plusSeconds(5)), Delivery.after(status, 1, CREATED, CREATED));
    }

    @Test
    void whoIsGoneIsToldNothingMore() {
        assertEquals(new Delivery.Gone(), Delivery.after(410, 1, CREATED, CREATED));
    }
}
