package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.DeferReason;
import callcenter.routing.domain.call.Deferred;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueRules;
import callcenter.routing.usecase.Floor.Team;
import callcenter.testing.Norm;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** How many callers a queue takes and how long it keeps them, from the webhook to the events. */
@QuarkusTest
class WaitingLimitsTest extends RoutingTest {

    private static final String NUMBER = "+8613800138077";
    private static final LimitActionSpec CAPTURE = new LimitActionSpec("CAPTURE", null);

    @Inject
    RequeueCall requeue;

    @Inject
    ShiftedClock clock;

    @Test
    void a_full_queue_sends_the_next_caller_on_and_the_other_queue_serves_him() {
        var backup = floor.team(60_000);
        var agent = floor.agent(backup, "bo");
        var team = floor.team(queue -> queue.limits(full(overflow(backup))));
        var first = floor.incoming(team);
        var second = floor.incoming(team);

        assertEquals(team.queue(), queue(first));
        assertEquals(backup.queue(), queue(second));
        floor.ready(agent);

        var offer = platform.await(second, TelephonyCommand.Offer.class);
        assertEquals(agent.value(), offer.endpoint());
        assertTrue(timeline(second).contains("overflowed"), timeline(second).toString());
    }

    @Test
    void a_chain_of_full_queues_ends_where_something_else_is_configured() {
        var last = floor.team(queue -> queue.limits(full(CAPTURE)));
        var middle = floor.team(queue -> queue.limits(full(overflow(last))));
        var team = floor.team(queue -> queue.limits(full(overflow(middle))));
        for (var each : List.of(last, middle, team)) {
            floor.incoming(each);
        }

        var call = floor.incoming(team, NUMBER);

        assertEquals(DeferReason.QUEUE_FULL, deferred(call).reason());
    }

    @Test
    void who_waited_too_long_moves_on_with_the_wait_and_the_place_he_has() {
        var backup = floor.team(60_000);
        var limits = new LimitsSpec(null, null, 50L, overflow(backup), null, null);
        var team = floor.team(queue -> queue.limits(limits));

        var call = floor.incoming(team);
        var before = floor.call(call);

        var moved = (Waiting) Floor.await(
                () -> floor.call(call),
                it -> it instanceof Waiting waiting
                        && waiting.origin().terms().queue().equals(new QueueId(backup.queue())));
        var place = ((Waiting) before).place();
        assertEquals(place.enqueuedAt(), moved.place().enqueuedAt());
        assertEquals(place.rankAt(), moved.place().rankAt());
    }

    @Test
    void who_waited_too_long_for_a_queue_that_is_closed_moves_on_when_it_opens() {
        var backup = floor.team(queue -> queue.hours(QueueDraft.closedToday()));
        var news = new WaitNewsSpec(60_000L, 60_000L, 100L, "1");
        var limits = new LimitsSpec(null, null, 50L, overflow(backup), null, null);
        var team = floor.team(queue -> queue.limits(limits).news(news));
        var call = floor.incoming(team, NUMBER);
        platform.await(call, TelephonyCommand.Announce.class);
        assertEquals(team.queue(), queue(call));

        floor.changed(backup, UnaryOperator.identity());
        clock.jump(QueueRules.LOOK_EVERY);
        try {
            Floor.await(() -> queue(call), backup.queue()::equals);
        } finally {
            clock.reset();
        }
        assertEquals(
                List.of("limit-met", "callback-offered", "overflowed"),
                timeline(call).stream()
                        .filter(List.of("limit-met", "callback-offered", "overflowed")::contains)
                        .toList());
    }

    @Test
    @Norm("ANS-10")
    void who_talked_longer_than_a_caller_may_wait_has_not_waited_too_long_when_he_is_back() {
        var limits = new LimitsSpec(null, null, 300_000L, CAPTURE, null, null);
        var team = floor.team(queue -> queue.limits(limits));
        var agent = floor.available(team, "an");
        var call = floor.incoming(team, NUMBER);
        floor.answers(call, platform.await(call, TelephonyCommand.Offer.class).reservation());
        Floor.done(floor.setStatus.set(agent, StatusWish.away("lunch")));

        clock.jump(Duration.ofMinutes(6));
        try {
            Floor.done(requeue.requeue(call, "sup-1", "agent is unwell"));
            Floor.await(
                    () -> count(
                            "select count(*) from deadline where kind = 'call-wait' and subject = ? and due_at > "
                                    + "timestamptz '" + clock.instant().plusSeconds(60) + "'",
                            call.value()),
                    later -> later == 1);
        } finally {
            clock.reset();
        }

        assertEquals(CallState.WAITING, floor.call(call).state());
    }

    @Test
    void when_nobody_is_signed_in_a_caller_is_not_kept_waiting() {
        var limits = new LimitsSpec(null, null, null, null, Map.of("NOBODY_SIGNED_IN", CAPTURE), null);
        var team = floor.team(queue -> queue.limits(limits));
        floor.agent(team, "an");

        assertEquals(
                DeferReason.NOBODY_THERE, deferred(floor.incoming(team, NUMBER)).reason());

        var other = floor.available(team, "bo");
        var call = floor.incoming(team, NUMBER);
        assertEquals(
                other.value(),
                platform.await(call, TelephonyCommand.Offer.class).endpoint());
        floor.awaitAgent(other, AgentStatus.Kind.RESERVED);
    }

    private Deferred deferred(CallId call) {
        return assertInstanceOf(Deferred.class, floor.call(call));
    }

    private String queue(CallId call) {
        return ((Waiting) floor.call(call)).origin().terms().queue().value();
    }

    private List<String> timeline(CallId call) {
        return Floor.done(floor.calls.timeline(call)).stream()
                .map(it -> it.what())
                .toList();
    }

    private static LimitsSpec full(LimitActionSpec then) {
        return new LimitsSpec(1, then, null, null, null, null);
    }

    private static LimitActionSpec overflow(Team to) {
        return new LimitActionSpec("OVERFLOW", to.queue());
    }
}
