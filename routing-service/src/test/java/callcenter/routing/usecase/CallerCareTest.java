package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.DeferReason;
import callcenter.routing.domain.call.Deferred;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.testing.EventProbe;
import callcenter.testing.Norm;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a queue does for its callers before an agent does, from the webhook to the events. */
@QuarkusTest
class CallerCareTest extends RoutingTest {

    private static final String NUMBER = "+8613800138077";
    private static final LimitActionSpec CAPTURE = new LimitActionSpec("CAPTURE", null);

    @Inject
    WrapUpCall wrapUp;

    @Test
    @Norm("ANS-11")
    void a_call_outside_the_hours_is_told_so_and_noted_for_the_next_window() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = floor.team(queue -> queue.hours(QueueDraft.closedToday()));
            floor.available(team, "an");

            var call = floor.incoming(team, NUMBER);

            assertEquals(DeferReason.OFF_HOURS, deferred(call).reason());
            var words = platform.await(call, TelephonyCommand.Farewell.class).words();
            assertTrue(words.english().contains("call you back when we open again"), words.english());
            var told = events.await(3, it -> call.value().equals(it.key()));
            assertEquals(
                    List.of("received", "callback-owed", "ended"),
                    told.stream().map(it -> it.type().split("\\.")[2]).toList());
            assertEquals(NUMBER, told.get(1).data().get("number").asText());
            floor.ended(call, EndedBy.CUSTOMER);
            assertEquals(CallState.DEFERRED, floor.call(call).state());
        }
    }

    @Test
    @Norm("ANS-11")
    void outside_the_hours_the_caller_tells_by_a_key_what_it_is_about() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var hours = QueueDraft.closedToday();
            var matters = Map.of("1", new WordsSpec("账单", "bills"), "2", new WordsSpec("故障", "faults"));
            var asking = new HoursSpec(hours.weekly(), hours.holidays(), hours.zone(), matters);
            var team = floor.team(queue -> queue.hours(asking));

            var call = floor.incoming(team, NUMBER);
            assertEquals(
                    "12", platform.await(call, TelephonyCommand.Announce.class).key());
            assertEquals(CallState.NOTING, floor.call(call).state());
            press(call);

            assertEquals(DeferReason.OFF_HOURS, deferred(call).reason());
            platform.await(call, TelephonyCommand.Farewell.class);
            var owed = events.await("callcenter.call.callback-owed.v1", call.value());
            assertEquals("账单 / bills", owed.data().get("matter").asText());
        }
    }

    @Test
    @Norm("ANS-10")
    void a_waiting_caller_is_offered_a_call_back_and_chooses_it_once() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var news = new WaitNewsSpec(60_000L, 60_000L, 20L, "1");
            var team = floor.team(queue -> queue.news(news));
            var call = floor.incoming(team, NUMBER);
            assertEquals(
                    "1", platform.await(call, TelephonyCommand.Announce.class).key());

            press(call);
            press(call);
            floor.ended(call, EndedBy.CUSTOMER);

            assertEquals(DeferReason.CALLBACK_CHOSEN, deferred(call).reason());
            var told2 = events.await(4, it -> call.value().equals(it.key()));
            assertEquals(
                    List.of("received", "queued", "callback-owed", "ended"),
                    told2.stream().map(it -> it.type().split("\\.")[2]).toList());
            assertEquals(
                    1,
                    count("select count(*) from timeline where call_id = ? and what = 'callback-owed'", call.value()));
        }
    }

    @Test
    @Norm("ANS-10")
    void after_some_answers_a_caller_is_told_how_long_and_the_estimate_is_judged() {
        var news = new WaitNewsSpec(30L, 60_000L, 0L, null);
        var team = floor.team(queue -> queue.news(news));
        var agent = floor.agent(team, "an");
        var calls = IntStream.range(0, 5).mapToObj(i -> floor.incoming(team)).toList();
        floor.ready(agent);
        for (var call : calls) {
            var offer = platform.await(call, TelephonyCommand.Offer.class);
            floor.answers(call, offer.reservation());
            floor.ended(call, EndedBy.CUSTOMER);
            Floor.done(wrapUp.wrapUp(call, agent, Floor.written()));
        }
        Floor.done(floor.setStatus.set(agent, StatusWish.away("lunch")));

        var call = floor.incoming(team);
        Floor.await(() -> timeline(call), it -> it.contains("wait-estimated"));
        floor.ready(agent);
        floor.answers(call, platform.await(call, TelephonyCommand.Offer.class).reservation());

        assertTrue(timeline(call).contains("estimate-checked"), timeline(call).toString());
    }

    @Test
    void an_emergency_goes_first_and_is_never_turned_away() {
        var limits = new LimitsSpec(1, CAPTURE, null, null, Map.of("NOBODY_SIGNED_IN", CAPTURE), null);
        var team = floor.team(
                queue -> queue.hours(QueueDraft.closedToday()).limits(limits).emergency());
        var other = floor.team(60_000);
        var agent = floor.agent(other, "an");
        Floor.done(floor.configureAgent.configure(
                Edit.by("sup-1"),
                new AgentSpec(
                        agent.value(),
                        "an",
                        "80",
                        "team",
                        Map.of(),
                        Map.of(ScriptedPlatform.NAME, agent.value()),
                        List.of(team.queue(), other.queue()),
                        null)));
        floor.incoming(other);
        var emergency = floor.incoming(team);
        floor.ready(agent);

        platform.await(emergency, TelephonyCommand.Offer.class);
        assertEquals(CallState.OFFERED, floor.call(emergency).state());
    }

    private void press(CallId call) {
        floor.tell(new CallSignal.KeyPressed(call, "1", floor.now()));
    }

    private Deferred deferred(CallId call) {
        return assertInstanceOf(Deferred.class, floor.call(call));
    }

    private List<String> timeline(CallId call) {
        return Floor.done(floor.calls.timeline(call)).stream()
                .map(it -> it.what())
                .toList();
    }
}
