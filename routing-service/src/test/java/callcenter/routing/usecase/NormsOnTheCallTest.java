package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.Speech;
import callcenter.routing.domain.guidance.Guidance;
import callcenter.routing.domain.supervision.Act;
import callcenter.routing.store.TimelineEntry;
import callcenter.testing.EventProbe;
import callcenter.testing.Norm;
import callcenter.web.Problem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The norms watch a call on the running service: with its clocks, its rows and its events. */
@QuarkusTest
class NormsOnTheCallTest extends RoutingTest {

    private static final NormSpec SHORT =
            new NormSpec(2, 200L, null, null, 200L, 400L, 300L, 200L, 200L, 200L, null, 200L, null, null, null);

    @Inject
    HoldCall hold;

    @Inject
    ResumeCall resume;

    @Inject
    TellAct tell;

    @Inject
    AnswerAttention answer;

    @Inject
    ReadGuidance guidance;

    @Test
    void a_call_about_which_no_norm_has_anything_to_say_leaves_no_row() {
        var team = floor.team(60_000);
        var agent = floor.available(team, "an");
        var call = talking(team);
        Floor.done(hold.hold(call, agent, "look it up", true));
        Floor.done(resume.resume(call, agent));

        floor.ended(call, EndedBy.CUSTOMER);

        assertEquals(0, count("select count(*) from supervision where call_id = ?", call.value()));
        assertEquals(0, count("select count(*) from deadline where kind = 'call-norms' and subject = ?", call.value()));
    }

    @Test
    @Norm("CAL-4")
    @Norm("CAL-16")
    void a_missed_check_in_and_missing_thanks_are_evidence_and_events() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = floor.team(queue -> queue.norms(SHORT));
            var agent = floor.available(team, "an");
            var call = talking(team);
            Floor.done(hold.hold(call, agent, "look it up", true));
            awaitNoted(call, "check-in-missed");
            assertTrue(told(call).contains("check-in"));

            Floor.done(resume.resume(call, agent));
            awaitNoted(call, "no-thanks-for-waiting");

            var flagged = events.await(
                    1,
                    it -> call.value().equals(it.key())
                            && it.type().equals("callcenter.call.norm-noted.v1")
                            && it.data().get("what").asText().equals("no-thanks-for-waiting"));
            var data = flagged.getFirst().data();
            assertEquals("CAL-16", data.get("norm").asText());
            assertEquals("FLAG", data.get("weight").asText());
            assertEquals(agent.value(), data.get("agentId").asText());
        }
    }

    @Test
    @Norm("CAL-1")
    void the_platform_tells_of_a_silence_once_and_the_prompts_follow_from_the_clock() {
        var team = floor.team(queue -> queue.norms(SHORT));
        floor.available(team, "an");
        var call = talking(team);
        var silent = new CallSignal.SpeechHeard(call, Speech.CUSTOMER_SILENT, Duration.ofSeconds(3), floor.now());

        assertEquals(floor.tell("silent-" + call, silent), floor.tell("silent-" + call, silent));

        awaitNoted(call, "silence-closing");
        assertEquals(List.of("1 of 2", "2 of 2"), details(call, "silence-prompt"));
        assertTrue(told(call).contains("silence-closing"));
        floor.ended(call, EndedBy.AGENT);
        assertEquals(List.of("silent caller"), details(call, "closing-exempt"));
        assertEquals(List.of(), told(call));
    }

    @Test
    @Norm("CAL-22")
    void a_raised_hand_is_seen_climbs_and_comes_down_when_it_is_answered() {
        var team = floor.team(queue -> queue.norms(SHORT));
        var agent = floor.available(team, "an");
        var call = talking(team);
        Floor.done(tell.tell(call, agent, new Act.HandRaised()));
        assertTrue(asksForALeader(call));
        awaitNoted(call, "hand-unanswered");

        Floor.done(answer.hand(call, "lin"));
        Floor.done(answer.hand(call, "lin"));

        assertEquals(1, details(call, "hand-answered").size());
        assertEquals(0, count("select count(*) from supervision where attention and call_id = ?", call.value()));
    }

    @Test
    @Norm("CAL-10")
    void an_agent_who_hangs_up_without_a_closing_is_noted_though_nothing_was_before() {
        var team = floor.team(60_000);
        floor.available(team, "an");
        var call = talking(team);

        floor.ended(call, EndedBy.AGENT);

        assertEquals(1, details(call, "hung-up-before-closing").size());
    }

    @Test
    @Norm("CAL-9")
    void a_line_that_fails_is_owed_a_callback_by_the_same_agent_and_one_that_was_hung_up_is_not() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = floor.team(60_000);
            var agent = floor.available(team, "an");
            var call = talking(team, "+8613800138077");

            floor.ended(call, EndedBy.PLATFORM);

            var owed = events.await(
                            1,
                            it -> call.value().equals(it.key()) && it.type().equals("callcenter.call.callback-owed.v1"))
                    .getFirst()
                    .data();
            assertEquals("DROPPED_LINE", owed.get("kind").asText());
            assertEquals(agent.value(), owed.get("ownerAgentId").asText());
            assertEquals("+8613800138077", owed.get("number").asText());
        }
    }

    @Test
    @Norm("CAL-5")
    void a_customer_who_agrees_to_be_called_back_is_promised_it_once_by_the_same_agent() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = floor.team(60_000);
            var agent = floor.available(team, "an");
            var call = talking(team, "+8613800138078");

            Floor.done(tell.tell(call, agent, new Act.CallbackAccepted()));
            Floor.done(tell.tell(call, agent, new Act.CallbackAccepted()));
            floor.ended(call, EndedBy.CUSTOMER);

            var told = events.await(7, it -> call.value().equals(it.key())).stream()
                    .map(it -> it.type().replace("callcenter.call.", ""))
                    .toList();
            assertEquals(List.of("callback-owed.v1", "norm-noted.v1", "ended.v1"), told.subList(4, 7), told::toString);
        }
    }

    @Test
    @Norm("CAL-5")
    void who_withholds_the_number_is_asked_for_one_before_anybody_believes_in_a_callback() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = floor.team(60_000);
            var agent = floor.available(team, "an");
            var call = talking(team, null);

            var refused =
                    assertThrows(Problem.class, () -> Floor.done(tell.tell(call, agent, new Act.CallbackAccepted())));
            assertTrue(refused.getMessage().contains("number: where to reach"), refused::getMessage);
            assertEquals(0, accepted(call));

            Floor.done(tell.tell(call, agent, new Act.CallbackAccepted(), "+8613800138079"));
            Floor.done(tell.tell(call, agent, new Act.CallbackAccepted()));

            assertEquals(1, accepted(call));
            var owed = events.await("callcenter.call.callback-owed.v1", call.value());
            assertEquals("+8613800138079", owed.text("number"));
            assertEquals(agent.value(), owed.text("ownerAgentId"));
        }
    }

    private long accepted(CallId call) {
        return count("select count(*) from timeline where what = 'callback-accepted' and call_id = ?", call.value());
    }

    private boolean asksForALeader(CallId call) {
        return Floor.done(guidance.needingAttention()).stream()
                .anyMatch(it -> it.call().equals(call));
    }

    private List<String> told(CallId call) {
        return Floor.done(guidance.of(floor.call(call))).guidance().stream()
                .map(Guidance::what)
                .toList();
    }

    private void awaitNoted(CallId call, String what) {
        Floor.await(() -> details(call, what), found -> !found.isEmpty());
    }

    private List<String> details(CallId call, String what) {
        return Floor.done(floor.calls.timeline(call)).stream()
                .filter(it -> it.what().equals(what))
                .map(TimelineEntry::detail)
                .toList();
    }
}
