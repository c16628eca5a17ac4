package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.AN;
import static callcenter.routing.domain.call.CallFixture.T0;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallBulletinTold;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallQueued;
import callcenter.events.call.CallReceived;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.Preference;
import callcenter.testing.Norm;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListeningCallTest {

    @Test
    @Norm("ANS-13")
    void a_bulletin_is_heard_first_and_nobody_is_rung() {
        var arrived = CallFixture.listening();

        assertEquals(List.of(CallReceived.class, CallBulletinTold.class), kinds(arrived));
        assertEquals(
                List.of(new TelephonyCommand.Announce(new Spoken("停水。", "Water is off."), null)), arrived.commands());
        assertEquals(List.of(), arrived.saidByTheAnswer().commands());
        assertTrue(arrived.effects().contains(new CallEffect.ClockSet(CallClock.LISTEN, at(20))));
    }

    @Test
    @Norm("ANS-13")
    void who_heard_it_and_hangs_up_is_served_and_not_lost() {
        var over = CallFixture.listening().next().ended(EndedBy.CUSTOMER, at(5));

        assertEquals(CallState.INFORMED, over.next().state());
        assertEquals("INFORMED", ((CallEnded) over.events().getFirst()).disposition());
        assertTrue(over.effects().contains(new CallEffect.ClockStopped(CallClock.LISTEN)));
        assertEquals(List.of(), over.next().ended(EndedBy.CUSTOMER, at(6)).effects());
    }

    @Test
    @Norm("ANS-13")
    void who_did_not_hear_it_left_a_queue_at_once() {
        var over = CallFixture.listening().next().ended(EndedBy.CUSTOMER, at(4));

        assertEquals(CallState.ABANDONED, over.next().state());
        assertEquals(List.of(CallQueued.class, CallEnded.class), kinds(over));
        assertEquals("SHORT_ABANDON", ((CallEnded) over.events().getLast()).disposition());
    }

    @Test
    void an_end_that_nobody_told_of_serves_nobody() {
        assertEquals(
                CallState.ABANDONED,
                CallFixture.listening().next().foundEnded(at(10)).next().state());
    }

    @Test
    void who_stays_waits_from_then_on_with_the_rank_of_his_arrival() {
        var place = Place.of(2, T0, new Preference(AN, at(30)));

        var entered = place.enteredAt(at(20));

        assertEquals(at(20), entered.enqueuedAt());
        assertEquals(place.rankAt(), entered.rankAt());
        assertEquals(new Preference(AN, at(50)), entered.preference());
        assertEquals(0, entered.waitedMs(at(20)));
    }

    @Test
    void that_it_was_received_is_told_once() {
        var entered = Call.arrive(
                CallFixture.origin(Direction.INBOUND), Place.of(0, T0, null).enteredAt(at(20)));

        assertEquals(List.of(CallQueued.class), kinds(entered.receivedBefore()));
    }

    private static List<Class<?>> kinds(Decision decision) {
        return decision.events().stream().<Class<?>>map(Object::getClass).toList();
    }
}
