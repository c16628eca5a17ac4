package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.FIRST;
import static callcenter.routing.domain.call.CallFixture.T0;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallCallbackOwed;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallQueued;
import callcenter.routing.domain.guidance.Words;
import callcenter.routing.domain.queue.CallbackOffer;
import callcenter.routing.domain.queue.Care;
import callcenter.routing.domain.queue.Closed;
import callcenter.routing.domain.queue.LimitCause;
import callcenter.routing.domain.queue.Matter;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.queue.ToldEstimate;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeferredCallTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    @Norm("ANS-11")
    void off_hours_the_caller_is_told_when_he_is_called_back_and_the_number_is_noted() {
        var opens = at(3600);

        var decision = Deferred.offHours(
                CallFixture.origin(Direction.INBOUND),
                Place.of(0, T0, null),
                new Closed(false, Optional.of(opens)),
                ZONE,
                List.of());

        assertEquals(CallState.DEFERRED, decision.next().state());
        var owed = CallFixture.only(decision, CallCallbackOwed.class);
        assertEquals("OFF_HOURS", owed.kind());
        assertEquals("+8613800138000", owed.number());
        assertEquals(opens, owed.callAt());
        assertEquals("OFF_HOURS", CallFixture.only(decision, CallEnded.class).disposition());
        assertTrue(decision.events().stream().noneMatch(CallQueued.class::isInstance));
        var farewell = assertInstanceOf(
                TelephonyCommand.Farewell.class, decision.commands().getFirst());
        assertTrue(farewell.words().chinese().contains("3月2日10点00分"), farewell.toString());
        assertTrue(farewell.words().english().contains("2 March, 10:00"), farewell.toString());
    }

    @Test
    void who_hides_the_number_is_asked_to_call_again_and_nothing_is_promised() {
        var withheld = withheld();

        var decision = Deferred.offHours(
                withheld,
                Place.of(0, T0, null),
                new Closed(true, Optional.of(at(3600))),
                ZONE,
                List.of(new Matter("1", new Words("账单", "bills"))));

        assertTrue(decision.events().stream().noneMatch(CallCallbackOwed.class::isInstance));
        var words = ((TelephonyCommand.Farewell) decision.commands().getFirst()).words();
        assertTrue(words.english().contains("Please call again"), words.english());
    }

    @Test
    @Norm("ANS-10")
    void a_key_turns_the_wait_into_a_promise_that_keeps_the_place() {
        var decision = offered().keyPressed("1", at(70));

        var owed = CallFixture.only(decision, CallCallbackOwed.class);
        assertEquals("QUEUE_PLACE", owed.kind());
        assertEquals(T0, owed.placeSince());
        assertEquals(
                "CALLBACK_CHOSEN", CallFixture.only(decision, CallEnded.class).disposition());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, -5})
    @Norm("ANS-10")
    void the_place_that_is_kept_is_its_rank_with_the_priority_and_what_a_bulletin_took(int priority) {
        var place =
                Place.of(priority, T0, null).enteredAt(at(20)).with(Care.NONE.offered(new CallbackOffer("1", at(60))));
        var waiting = new Waiting(CallFixture.origin(Direction.INBOUND), place, 0, 0, 0);

        var owed = CallFixture.only(waiting.keyPressed("1", at(70)), CallCallbackOwed.class);

        var ours = Place.of(0, at(300), null).keeping(owed.placeSince(), Duration.ofMillis(owed.placeWaitedMs()));
        assertEquals(place.rankAt(), ours.rankAt());
        assertEquals(place.waitedMs(at(70)), ours.waitedMs(at(300)), "the rings of the queue stay open to him");
    }

    @Test
    @Norm("ANS-10")
    void choosing_twice_or_hanging_up_after_it_changes_nothing_more() {
        var chosen = offered().keyPressed("1", at(70)).next();

        assertEquals(chosen.unchanged(), chosen.keyPressed("1", at(71)));
        assertEquals(chosen.unchanged(), chosen.ended(EndedBy.CUSTOMER, at(71)));
    }

    @Test
    @Norm("ANS-10")
    void a_choice_that_is_heard_of_after_the_hang_up_is_kept_once() {
        var gone = offered().ended(EndedBy.CUSTOMER, at(71)).next();

        var late = gone.keyPressed("1", at(70));

        assertEquals(
                "QUEUE_PLACE", CallFixture.only(late, CallCallbackOwed.class).kind());
        assertEquals(CallState.ABANDONED, late.next().state());
        assertEquals(List.of(), late.next().keyPressed("1", at(72)).effects());
    }

    @Test
    void while_a_phone_rings_the_choice_counts_and_the_agent_is_let_go() {
        var offer = Offer.made(FIRST, CallFixture.AN, 1, at(65));

        var decision = offered().offer(offer, "phone").next().keyPressed("1", at(70));

        assertEquals(CallState.DEFERRED, decision.next().state());
        assertTrue(decision.commands().contains(new TelephonyCommand.Release(FIRST)));
        assertTrue(
                decision.effects().contains(new CallEffect.AgentAffected(CallFixture.AN, AgentConsequence.RELEASED)));
    }

    @Test
    void another_key_or_one_without_an_offer_chooses_nothing() {
        assertEquals(List.of(), offered().keyPressed("2", at(70)).effects());
        assertEquals(
                List.of(),
                CallFixture.waiting(Direction.INBOUND).keyPressed("1", at(70)).effects());
    }

    @Test
    void who_hides_the_number_is_not_offered_what_cannot_be_kept() {
        var waiting = new Waiting(withheld(), Place.of(0, T0, null), 0, 0, 0);

        var decision = waiting.offerCallback("1", at(60));

        assertEquals(List.of(), decision.effects());
        assertEquals(List.of(), decision.next().keyPressed("1", at(61)).effects());
    }

    @Test
    void an_overflow_keeps_the_wait_and_the_place() {
        var second = Duration.ofSeconds(1);
        var backup = new QueueTerms(new QueueId("backup"), second, second, second, second, second);

        var moved = (Waiting) CallFixture.waiting(Direction.INBOUND)
                .overflow(backup, Set.of(new QueueId("service")), LimitCause.WAITED_TOO_LONG, at(300))
                .next();

        assertEquals(new QueueId("backup"), moved.origin().terms().queue());
        assertEquals(T0, moved.place().enqueuedAt());
        assertEquals(T0, moved.place().rankAt());
        assertEquals(at(300), moved.place().care().joinedAt());
        assertEquals(Set.of(new QueueId("service")), moved.place().care().passed());
    }

    @Test
    @Norm("ANS-10")
    void what_was_told_is_held_against_what_it_took() {
        var told = new ToldEstimate(2, 40_000, 60_000, at(30));
        var waiting = (Waiting)
                CallFixture.waiting(Direction.INBOUND).tell(2, told, at(30)).next();
        var talking = waiting.offer(Offer.made(FIRST, CallFixture.AN, 1, at(80)), "phone")
                .next()
                .agentAnswered(FIRST, at(85));

        var noted = talking.effects().stream()
                .filter(CallEffect.Noted.class::isInstance)
                .map(CallEffect.Noted.class::cast)
                .toList();
        assertEquals("told 40000 to 60000 ms, took 55000 ms", noted.getFirst().detail());
    }

    private static Waiting offered() {
        return (Waiting) CallFixture.waiting(Direction.INBOUND)
                .offerCallback("1", at(60))
                .next();
    }

    private static CallOrigin withheld() {
        var known = CallFixture.origin(Direction.INBOUND);
        return new CallOrigin(
                known.id(),
                known.direction(),
                known.line(),
                new Customer(null, null),
                known.terms(),
                null,
                null,
                known.receivedAt());
    }
}
