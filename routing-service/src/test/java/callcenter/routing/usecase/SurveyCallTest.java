package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.events.Topic;
import callcenter.routing.domain.agent.AgentStatus.Kind;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.Surveyed;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.testing.EventProbe;
import callcenter.testing.Norm;
import callcenter.web.Problem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The agent passes the customer on to the survey. */
@QuarkusTest
class SurveyCallTest extends RoutingTest {

    private static final String CLOCKS = "select count(*) from deadline where kind = 'call-survey' and subject = ?";

    @Inject
    SurveyCall survey;

    @Inject
    WrapUpCall wrapUp;

    @Test
    @Norm("CAL-11")
    void the_score_is_kept_with_the_call_and_told_though_the_agent_has_written_meanwhile() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = surveying();
            var an = floor.available(team, "an");
            var call = talking(team);

            Floor.done(survey.survey(call, an));
            Floor.done(survey.survey(call, an));
            assertEquals(Kind.WRAP_UP, floor.agent(an).status().kind());
            platform.await(call, TelephonyCommand.Requeue.class);
            assertEquals(
                    "12345",
                    platform.await(call, TelephonyCommand.Announce.class).key());
            var toThePlatform = CallSnapshot.of(floor.call(call));
            assertEquals(CallState.NOTING, toThePlatform.state(), "somebody is on the line, and no agent will come");
            assertNull(toThePlatform.reservation());
            Floor.done(wrapUp.wrapUp(call, an, Floor.written()));
            floor.tell(new CallSignal.KeyPressed(call, "5", floor.now()));

            platform.await(call, TelephonyCommand.Farewell.class);
            assertEquals(CallState.COMPLETED, CallSnapshot.of(floor.call(call)).state());
            assertEquals(5, ((Surveyed) floor.call(call)).survey().score());
            var told = events.await("callcenter.call.surveyed.v1", call.value());
            assertEquals(5, told.data().get("score").asInt());
            assertEquals(an.value(), told.data().get("agentId").asText());
            floor.ended(call, EndedBy.PLATFORM);
            for (var what : new String[] {"survey-asked", "survey-offered", "survey-answered"}) {
                assertEquals(1, lines(call, what), what);
            }
        }
    }

    @Test
    @Norm("CAL-11")
    void the_time_to_answer_is_kept_as_a_deadline_until_the_customer_is_gone() {
        var team = surveying();
        var an = floor.available(team, "an");
        var call = talking(team);

        Floor.done(survey.survey(call, an));
        assertEquals(1, count(CLOCKS, call.value()));
        floor.ended(call, EndedBy.CUSTOMER);

        assertEquals(0, count(CLOCKS, call.value()));
        assertEquals(1, lines(call, "survey-unanswered"));
        assertEquals(CallState.WRAPPING_UP, floor.call(call).state());
    }

    @Test
    void a_queue_without_a_survey_says_so_and_nothing_has_happened() {
        var team = floor.team(60_000);
        var an = floor.available(team, "an");
        var call = talking(team);

        var refused = assertThrows(Problem.class, () -> Floor.done(survey.survey(call, an)));

        assertEquals(409, refused.status());
        assertEquals(CallState.TALKING, floor.call(call).state());
    }

    private Floor.Team surveying() {
        return floor.team(queue -> queue.script(new ScriptSpec(null, null, null, true, null)));
    }

    private long lines(CallId call, String what) {
        return count("select count(*) from timeline where what = '" + what + "' and call_id = ?", call.value());
    }
}
