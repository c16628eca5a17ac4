package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import callcenter.events.Topic;
import callcenter.events.callback.PromiseCallRequested;
import callcenter.events.callback.PromiseCallWithdrawn;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentStatus.Kind;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.NotReached;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.Talking;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.testing.EventProbe;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.web.reading.Ground;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboundCallTest extends PromisedCallTest {

    @Inject
    WrapUpCall wrapUp;

    @Inject
    ReadRecord readRecord;

    @Test
    @FailureCase("R35")
    void a_due_promise_becomes_one_call_however_often_it_is_asked_for() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = floor.team(10_000);
            var owner = floor.available(team, "owner");
            var call = new CallId("attempt-" + team.queue());
            for (int time = 0; time < 3; time++) {
                promises.tell("p-" + call, 1, requested(call, team, owner, Duration.ofMinutes(5)));
            }
            promises.tell("p-" + call, 2, requested(call, team, owner, Duration.ofMinutes(5)));

            var offer = platform.await(call, TelephonyCommand.Offer.class);
            floor.answers(call, offer.reservation());
            assertEquals(
                    NUMBER,
                    platform.await(call, TelephonyCommand.DialCustomer.class).number());
            floor.tell(new CallSignal.CustomerAnswered(call, floor.now()));
            assertInstanceOf(Talking.class, floor.call(call));
            floor.ended(call, EndedBy.CUSTOMER);
            Floor.done(wrapUp.wrapUp(call, owner, Floor.written()));

            var record = events.await("callcenter.call.wrapped-up.v1", call.value());
            assertEquals("p-" + call, record.text("servedPromiseId"));
            assertEquals(1, onTheLedger(call, "OVER", "CUSTOMER"));
            assertEquals(
                    1,
                    events.seen(it -> it.type().equals("callcenter.call.received.v1")
                                    && call.value().equals(it.key()))
                            .size());
            assertEquals(
                    1,
                    platform.sentFor(call).stream()
                            .filter(TelephonyCommand.DialCustomer.class::isInstance)
                            .count());
        }
    }

    @Test
    @Norm("CBK-4")
    void the_owner_comes_first_and_the_team_afterwards() {
        var team = floor.team(10_000);
        var owner = floor.agent(team, "owner");
        var colleague = floor.available(team, "colleague");
        var call = new CallId("attempt-" + team.queue());
        var request = requested(call, team, owner, Duration.ofMillis(1_500));
        promises.tell("p-" + call, 1, request);

        var offer = platform.await(call, TelephonyCommand.Offer.class);

        assertEquals(colleague.value(), offer.endpoint());
        assertFalse(floor.now().isBefore(request.ownerUntil()), "offered to the team in the owner's time");
    }

    @Test
    void a_customer_who_is_not_reached_costs_the_agent_no_record() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = floor.team(10_000);
            var owner = floor.available(team, "owner");
            var call = new CallId("attempt-" + team.queue());
            promises.tell("p-" + call, 1, requested(call, team, owner, Duration.ofMinutes(5)));
            var offer = platform.await(call, TelephonyCommand.Offer.class);
            floor.answers(call, offer.reservation());

            floor.tell(new CallSignal.CustomerNotReached(call, NotReached.BUSY, floor.now()));

            var ended = events.await("callcenter.call.ended.v1", call.value());
            assertEquals("NOT_REACHED", ended.text("disposition"));
            assertEquals("BUSY", ended.text("notReached"));
            assertEquals(1, onTheLedger(call, "OVER", "BUSY"));
            assertEquals(Kind.AVAILABLE, floor.agent(owner).status().kind());
        }
    }

    @Test
    @Norm("CBK-12")
    void two_promises_to_one_customer_are_called_one_after_the_other() {
        var team = floor.team(10_000);
        var owner = floor.available(team, "owner");
        floor.available(team, "colleague");
        var first = new CallId("first-" + team.queue());
        var second = new CallId("second-" + team.queue());
        promises.tell("p-" + first, 1, requested(first, team, owner, Duration.ofMinutes(5)));
        var offer = platform.await(first, TelephonyCommand.Offer.class);
        promises.tell("p-" + second, 1, requested(second, team, owner, Duration.ZERO));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> onTheLedger(second, "HELD", null) == 1);

        floor.answers(first, offer.reservation());
        floor.tell(new CallSignal.CustomerNotReached(first, NotReached.BUSY, floor.now()));

        platform.await(second, TelephonyCommand.Offer.class);
        assertEquals(1, onTheLedger(second, "OPEN", null));
    }

    @Test
    @Norm("CBK-11")
    void whoever_dials_about_a_repeated_matter_has_read_its_record_or_is_seen_not_to_have() {
        var team = floor.team(10_000);
        var owner = floor.available(team, "owner");
        var earlier = new CallId("earlier-" + team.queue());
        notReached(earlier, requested(earlier, team, owner, Duration.ofMinutes(5)));
        var unread = new CallId("unread-" + team.queue());
        notReached(unread, requested(unread, team, owner, Duration.ofMinutes(5), earlier));
        Floor.done(readRecord.read(earlier, owner.value(), Ground.stated("to call back")));
        var read = new CallId("read-" + team.queue());

        notReached(read, requested(read, team, owner, Duration.ofMinutes(5), earlier));

        assertEquals(0, evidence(earlier, "dialled-unread") + evidence(earlier, "dialled-read"));
        assertEquals(1, evidence(unread, "dialled-unread"));
        assertEquals(1, evidence(read, "dialled-read"));
    }

    @Test
    @Norm("ANS-12")
    void the_queue_of_the_number_that_was_rung_calls_back_and_it_is_said_when_it_is_none() {
        var team = floor.team(10_000);
        var english = floor.team(10_000);
        var other = floor.team(10_000);
        var owner = floor.agent(team, "owner");
        var rung = new CallId("rung-" + team.queue());
        var unknown = new CallId("unknown-" + team.queue());

        promises.tell("p-" + rung, 1, requested(rung, team, owner, Duration.ZERO, null, english.dialled()));
        awaitPlaced(rung);
        promises.tell("p-" + unknown, 1, requested(unknown, other, owner, Duration.ZERO, null, "+862055550000"));
        awaitPlaced(unknown);

        assertEquals(english.queue(), queueOf(rung));
        assertEquals(0, fallbacks(rung));
        assertEquals(other.queue(), queueOf(unknown));
        assertEquals(1, fallbacks(unknown));
    }

    private String queueOf(CallId call) {
        return ((ReceivedCall) floor.call(call)).origin().terms().queue().value();
    }

    private long fallbacks(CallId call) {
        return count("select count(*) from timeline where what = 'fallback-queue' and call_id = ?", call.value());
    }

    private void notReached(CallId call, PromiseCallRequested request) {
        promises.tell("p-" + call, 1, request);
        floor.answers(call, platform.await(call, TelephonyCommand.Offer.class).reservation());
        platform.await(call, TelephonyCommand.DialCustomer.class);
        floor.tell(new CallSignal.CustomerNotReached(call, NotReached.NO_ANSWER, floor.now()));
    }

    private long evidence(CallId call, String what) {
        return count(
                "select count(*) from timeline where norm = 'CBK-11' and what = '" + what + "' and call_id = ?",
                call.value());
    }

    private long onTheLedger(CallId call, String status, String outcome) {
        return count(
                "select count(*) from outbound_attempt where status = '" + status + "' and outcome "
                        + (outcome == null ? "is null" : "= '" + outcome + "'") + " and call_id = ?",
                call.value());
    }

    @Test
    void a_call_that_is_withdrawn_before_anybody_talks_is_not_dialled() {
        var team = floor.team(10_000);
        var owner = floor.available(team, "owner");
        var call = new CallId("attempt-" + team.queue());
        promises.tell("p-" + call, 1, requested(call, team, owner, Duration.ofMinutes(5)));
        var offer = platform.await(call, TelephonyCommand.Offer.class);

        promises.tell("p-" + call, 2, new PromiseCallWithdrawn(call.value(), "WAIVED", Instant.now()));

        assertEquals(
                offer.reservation(),
                platform.await(call, TelephonyCommand.Release.class).reservation());
        assertEquals(CallState.WITHDRAWN, floor.call(call).state());
        assertEquals(Kind.AVAILABLE, floor.agent(owner).status().kind());
    }

    @Test
    @FailureCase("R29")
    void a_withdrawal_that_overtakes_its_request_wins() {
        var team = floor.team(10_000);
        var owner = floor.available(team, "owner");
        var call = new CallId("attempt-" + team.queue());
        promises.tell("p-" + call, 2, new PromiseCallWithdrawn(call.value(), "WAIVED", Instant.now()));
        awaitPlaced(call);
        promises.tell("p-" + call, 1, requested(call, team, owner, Duration.ofMinutes(5)));

        var later = new CallId("later-" + team.queue());
        promises.tell("p-" + call, 3, requested(later, team, owner, Duration.ofMinutes(5)));
        awaitPlaced(later);

        assertEquals(CallState.TOMBSTONE, floor.call(call).state());
    }

    private static PromiseCallRequested requested(CallId call, Floor.Team team, AgentId owner, Duration ownerFor) {
        return requested(call, team, owner, ownerFor, null);
    }

    private static PromiseCallRequested requested(
            CallId call, Floor.Team team, AgentId owner, Duration ownerFor, CallId earlier) {
        return requested(call, team, owner, ownerFor, earlier, null);
    }

    private static PromiseCallRequested requested(
            CallId call, Floor.Team team, AgentId owner, Duration ownerFor, CallId earlier, String dialled) {
        var now = Instant.now();
        return new PromiseCallRequested(
                call.value(),
                1,
                "c_" + team.queue(),
                NUMBER,
                "bill",
                owner.value(),
                now.plus(ownerFor),
                team.queue(),
                3,
                now.plusSeconds(7200),
                now,
                "WITHIN_2H",
                null,
                earlier == null ? null : earlier.value(),
                dialled,
                null);
    }
}
