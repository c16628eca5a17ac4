package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import callcenter.events.Topic;
import callcenter.events.callback.PromiseCallRequested;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.NotReached;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.call.Waiting;
import callcenter.testing.EventProbe;
import callcenter.testing.Norm;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who chose to be called back keeps the place in the queue (ANS-10). */
@QuarkusTest
class KeptPlaceTest extends PromisedCallTest {

    @Test
    @Norm("ANS-10")
    void who_chose_a_call_back_waits_with_the_rank_he_had() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = floor.team(10_000);
            var call = new CallId("attempt-" + team.queue());
            var rank = Instant.parse("2026-03-02T00:58:30Z");

            promises.tell("p-" + call, 1, keeping(rank, call, team));

            var queued = events.await("callcenter.call.queued.v1", call.value());
            assertEquals(rank.toString(), queued.text("rankAt"));
            var waiting = assertInstanceOf(Waiting.class, floor.call(call));
            assertEquals(70_000, waiting.place().waitedMs(waiting.origin().receivedAt()), "rings stay open to him");
        }
    }

    @Test
    @Norm("ANS-10")
    void agents_who_took_callbacks_are_evidence_of_how_fast_a_queue_moves() {
        var team = floor.team(queue -> queue.news(new WaitNewsSpec(30L, 60_000L, 0L, null)));
        var agent = floor.agent(team, "an");
        var called = IntStream.range(0, 5)
                .mapToObj(i -> new CallId("callback-" + i + "-" + team.queue()))
                .toList();
        called.forEach(call -> promises.tell("p-" + call, 1, keeping(Instant.now(), call, team)));
        called.forEach(this::awaitPlaced);
        floor.ready(agent);
        for (var call : called) {
            floor.answers(
                    call, platform.await(call, TelephonyCommand.Offer.class).reservation());
            platform.await(call, TelephonyCommand.DialCustomer.class);
            floor.tell(new CallSignal.CustomerNotReached(call, NotReached.NO_ANSWER, floor.now()));
        }
        Floor.done(floor.setStatus.set(agent, StatusWish.away("lunch")));

        var call = floor.incoming(team);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> count(
                                "select count(*) from timeline where what = 'wait-estimated' and call_id = ?",
                                call.value())
                        == 1);
    }

    private static PromiseCallRequested keeping(Instant rank, CallId call, Floor.Team team) {
        var now = Instant.now();
        return new PromiseCallRequested(
                call.value(),
                1,
                "c_" + call,
                NUMBER,
                "bill",
                null,
                null,
                team.queue(),
                0,
                now.plusSeconds(7200),
                now,
                "QUEUE_PLACE",
                rank,
                null,
                null,
                70_000L);
    }
}
