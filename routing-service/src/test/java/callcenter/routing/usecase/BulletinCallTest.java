package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import callcenter.routing.domain.bulletin.Bulletin;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.figures.Interval;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.usecase.Floor.Team;
import callcenter.testing.EventProbe;
import callcenter.testing.Norm;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Bulletins from their approval to the callers who hear them. */
@QuarkusTest
class BulletinCallTest extends RoutingTest {

    /** Of nobody who rang before: a repeat caller would have another rank. */
    private final String number = "+86138" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);

    @Inject
    PublishBulletins publish;

    @Inject
    ReadQueues queues;

    @Inject
    ReadIntervals intervals;

    @Test
    @Norm("ANS-13")
    void a_caller_of_the_area_hears_it_before_an_idle_agent_is_rung() {
        var team = floor.team(10_000);
        var agent = floor.available(team, "an");
        inForce(team, 200, 200);

        var call = floor.incoming(team, number);

        var offer = platform.await(call, TelephonyCommand.Offer.class);
        assertEquals(agent.value(), offer.endpoint());
        var first = (TelephonyCommand.Announce) platform.sentFor(call).getFirst();
        assertEquals("Water is off in Haizhu.", first.words().english());
        assertEquals(
                List.of("received", "bulletin-told", "queued", "offered"),
                timeline(call).subList(0, 4));
        var offered = (Offered) floor.call(call);
        var arrived = offered.origin().receivedAt();
        assertEquals(arrived, offered.place().rankAt());
        assertFalse(offered.place().enqueuedAt().isBefore(arrived.plus(Duration.ofMillis(200))));
    }

    @Test
    @Norm("ANS-13")
    void who_heard_it_and_hung_up_is_served_in_the_figures_and_whoever_is_not_of_the_area_hears_nothing() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var begunAt = floor.now();
            var team = floor.team(10_000);
            var other = floor.team(10_000);
            inForce(team, 60_000, 1);

            var call = floor.incoming(team, number);
            var elsewhere = floor.incoming(team, "+862012345678");
            var otherQueue = floor.incoming(other, number);
            floor.awaitCall(call, CallState.LISTENING);
            floor.ended(call, EndedBy.CUSTOMER);

            assertEquals(CallState.INFORMED, floor.call(call).state());
            assertEquals(CallState.WAITING, floor.call(elsewhere).state());
            assertEquals(CallState.WAITING, floor.call(otherQueue).state());
            var ended = events.await("callcenter.call.ended.v1", call.value());
            assertEquals("INFORMED", ended.data().get("disposition").asText());
            var counts = Floor.done(queues.one(new QueueId(team.queue()))).counts();
            assertEquals(1, counts.offered());
            assertEquals(1, counts.informed());
            assertEquals(0, counts.abandoned() + counts.shortAbandoned());
            var told = Floor.done(intervals.of(
                            new QueueId(team.queue()),
                            List.of(new Interval(begunAt, floor.now().plusSeconds(1)))))
                    .getFirst()
                    .figures();
            assertEquals(1, told.calls().offered());
            assertEquals(1, told.apart().informed());
        }
    }

    @Test
    void one_that_was_withdrawn_or_is_not_approved_is_heard_by_nobody() {
        var team = floor.team(10_000);
        var withdrawn = inForce(team, 60_000, 1);
        propose(team, 60_000, 1);

        Floor.done(publish.withdraw(withdrawn.id(), "leader-1", "water is back"));

        assertEquals(CallState.WAITING, floor.call(floor.incoming(team, number)).state());
        assertTrue(count(
                        "select count(*) from audit where target = ?",
                        withdrawn.id().value())
                == 3);
    }

    private Bulletin inForce(Team team, long lengthMs, long heardAfterMs) {
        var proposed = propose(team, lengthMs, heardAfterMs);
        return Floor.done(publish.approve(
                proposed.id(), "sup-1", "checked", proposed.owner().at()));
    }

    private Bulletin propose(Team team, long lengthMs, long heardAfterMs) {
        return Floor.done(publish.propose(
                new BulletinSpec(
                        new WordsSpec("海珠区停水。", "Water is off in Haizhu."),
                        List.of(team.queue()),
                        List.of("+86138"),
                        null,
                        floor.now().plusSeconds(3600).toString(),
                        null,
                        lengthMs,
                        heardAfterMs,
                        "burst main"),
                "leader-1"));
    }

    private List<String> timeline(CallId call) {
        return Floor.done(floor.calls.timeline(call)).stream()
                .map(it -> it.what())
                .toList();
    }
}
