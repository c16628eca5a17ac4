package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookTruthTest extends RoutingTest {

    private static final String P = ScriptedPlatform.NAME;

    @Test
    @FailureCase("R33")
    @FailureCase("R34")
    void a_repeated_webhook_gets_the_first_answer_whatever_happened_since() {
        var team = floor.team(10_000);
        var call = CallId.of(P, "repeated-" + team.queue());
        var incoming = new CallSignal.Incoming(call, P, "repeated", null, team.dialled(), floor.now());
        var first = floor.tell("key-" + call, incoming);
        floor.ended(call, EndedBy.CUSTOMER);

        var second = floor.tell("key-" + call, incoming);

        assertEquals(first, second);
        assertEquals(CallState.ABANDONED, floor.call(call).state());
    }

    @Test
    void the_same_webhook_delivered_at_once_acts_once_and_answers_alike() {
        var team = floor.team(10_000);
        var call = CallId.of(P, "at-once-" + team.queue());
        var incoming = new CallSignal.Incoming(call, P, "at-once", null, team.dialled(), floor.now());
        var deliveries = new ArrayList<Uni<WebhookAnswer>>();
        for (int i = 0; i < 8; i++) {
            var body = "answer " + i;
            deliveries.add(floor.receive.receive(
                    P,
                    "same-" + call,
                    Optional.of(incoming),
                    call,
                    (snapshot, commands) -> new WebhookAnswer(200, "text/plain", body)));
        }

        var answers = Floor.done(Uni.join().all(deliveries).andFailFast());

        assertEquals(1, new HashSet<>(answers).size());
        assertEquals(1, count("select count(*) from timeline where what = 'received' and call_id = ?", call.value()));
    }

    @Test
    @FailureCase("R28")
    @FailureCase("R31")
    void ended_before_started_leaves_a_tombstone_that_is_never_offered() {
        var team = floor.team(10_000);
        floor.available(team, "an");
        var call = CallId.of(P, "tomb-" + team.queue());
        floor.ended(call, EndedBy.CUSTOMER);

        floor.tell(new CallSignal.Incoming(call, P, "tomb", null, team.dialled(), floor.now()));

        assertEquals(CallState.TOMBSTONE, floor.call(call).state());
        assertEquals(0, count("select count(*) from outbox where aggregate = ?", call.value()));
        assertEquals(0, count("select count(*) from journal where aggregate = ?", call.value()));
        assertEquals(0, count("select count(*) from reservation where call_id = ?", call.value()));
    }

    @Test
    void a_signal_about_a_call_that_nobody_knows_is_answered_and_changes_nothing() {
        var unknown = new CallId("nobody-knows");

        var answer = floor.tell(new CallSignal.AgentAnswered(unknown, new ReservationId("r"), floor.now()));

        assertEquals("TOMBSTONE", answer.body().split(" ")[0]);
        assertEquals(0, count("select count(*) from call where id = ?", unknown.value()));
    }

    @Test
    void a_call_to_a_number_that_is_no_queues_says_who_serves_it_instead() {
        var team = floor.team(10_000);
        var lost = floor.incoming(new Floor.Team("none", "unknown-" + team.dialled()));
        var known = floor.incoming(team);

        assertEquals(1, fallbacks(lost));
        assertEquals(0, fallbacks(known));
        floor.ended(lost, EndedBy.CUSTOMER);
    }

    private long fallbacks(CallId call) {
        return count("select count(*) from timeline where what = 'fallback-queue' and call_id = ?", call.value());
    }

    @Test
    @Norm("ANS-4")
    void the_same_number_on_the_same_day_is_a_repeat_with_more_priority_and_the_same_agent() {
        var team = floor.team(10_000);
        var known = floor.available(team, "an");
        var number = "+86138" + Math.floorMod(team.queue().hashCode(), 90_000_000);
        var first = floor.incoming(team, number);
        var offer = platform.await(first, TelephonyCommand.Offer.class);
        floor.answers(first, offer.reservation());
        floor.ended(first, EndedBy.CUSTOMER);

        var second = floor.incoming(team, number);

        var call = (ReceivedCall) floor.call(second);
        assertEquals(first, call.origin().repeatOf());
        var waiting = (Waiting) call;
        assertEquals(2, waiting.place().priority());
        assertEquals(known, waiting.place().preference().agent());
    }
}
