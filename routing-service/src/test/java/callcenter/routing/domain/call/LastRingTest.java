package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.AN;
import static callcenter.routing.domain.call.CallFixture.FIRST;
import static callcenter.routing.domain.call.CallFixture.T0;
import static callcenter.routing.domain.call.CallFixture.TERMS;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallRingsExhausted;
import callcenter.routing.domain.queue.LimitCause;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The last ring opens after 15 s; whatever happens then, a caller for whom it opened in vain is told of, once in each queue. */
class LastRingTest {

    private static final Waiting WAITING = new Waiting(
            CallFixture.under(endingAfter("service", 15), CallFixture.origin(Direction.INBOUND)),
            Place.of(0, T0, null),
            0,
            0,
            0);

    @Test
    void while_a_phone_rings_it_is_not_in_vain_and_after_it_has_rung_in_vain_it_is() {
        var offered = WAITING.offer(Offer.made(FIRST, AN, 1, at(10)), "phone").next();
        assertEquals(offered.unchanged(), offered.clockDue(CallClock.RINGS_END, at(15)));

        assertTrue(setFor(offered.agentLegFailed(FIRST, LegFailure.UNREACHABLE, at(18)), at(15)));
        assertTrue(setFor(offered.requeue(CallFixture.intervention()), at(15)));
    }

    @Test
    void a_conversation_puts_it_off_by_its_length() {
        var talking = WAITING.offer(Offer.made(FIRST, AN, 1, at(1)), "phone")
                .next()
                .agentAnswered(FIRST, at(3))
                .next();
        assertEquals(talking.unchanged(), talking.clockDue(CallClock.RINGS_END, at(15)));

        assertTrue(setFor(talking.requeue(CallFixture.intervention()), at(15 + 87)));
    }

    @Test
    void it_is_told_once_whether_or_not_somebody_talks_then() {
        var told = WAITING.clockDue(CallClock.RINGS_END, at(15));
        assertTrue(tells(told));
        assertFalse(tells(told.next().clockDue(CallClock.RINGS_END, at(16))));

        var talking = told.next()
                .offer(Offer.made(FIRST, AN, 1, at(20)), "phone")
                .next()
                .agentAnswered(FIRST, at(23))
                .next();
        assertFalse(sets(talking.requeue(CallFixture.intervention())));
    }

    @Test
    void another_queue_has_its_own_last_ring() {
        var told = (Waiting) WAITING.clockDue(CallClock.RINGS_END, at(15)).next();

        var moved = told.overflow(
                endingAfter("backup", 40), Set.of(new QueueId("service")), LimitCause.WAITED_TOO_LONG, at(30));

        assertTrue(setFor(moved, at(40)));
        assertTrue(tells(moved.next().clockDue(CallClock.RINGS_END, at(40))));
    }

    private static boolean setFor(Decision decision, Instant dueAt) {
        return decision.effects().contains(new CallEffect.ClockSet(CallClock.RINGS_END, dueAt));
    }

    private static boolean sets(Decision decision) {
        return decision.effects().stream()
                .anyMatch(it -> it instanceof CallEffect.ClockSet set && set.clock() == CallClock.RINGS_END);
    }

    private static boolean tells(Decision decision) {
        return decision.events().stream().anyMatch(CallRingsExhausted.class::isInstance);
    }

    private static QueueTerms endingAfter(String queue, long seconds) {
        return new QueueTerms(
                new QueueId(queue),
                TERMS.ringLimit(),
                TERMS.serviceLevel(),
                TERMS.shortAbandon(),
                TERMS.holdLimit(),
                TERMS.wrapUpLimit(),
                TERMS.wrapUpMode(),
                TERMS.offerPauses(),
                null,
                TERMS.transferLimit(),
                TERMS.together(),
                Duration.ofSeconds(seconds));
    }
}
