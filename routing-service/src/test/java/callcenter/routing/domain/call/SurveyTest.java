package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.AN;
import static callcenter.routing.domain.call.CallFixture.FIRST;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallEnded;
import callcenter.events.call.CallSurveyed;
import callcenter.routing.domain.IllegalTransition;
import callcenter.testing.Norm;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** At 60 s the agent passes the customer on to the survey. */
class SurveyTest {

    private static final Instant LATE = at(300);

    @Test
    @Norm("CAL-11")
    void the_agent_is_released_to_the_record_and_the_customer_asked() {
        var decision = CallFixture.talking().survey(AN, at(60));

        var over = assertInstanceOf(WrappingUp.class, decision.next());
        assertEquals(EndedBy.AGENT, over.ending().by());
        assertTrue(decision.events().stream().anyMatch(CallEnded.class::isInstance));
        assertTrue(decision.effects().contains(new CallEffect.AgentAffected(AN, AgentConsequence.TALK_ENDED)));
        assertEquals(new TelephonyCommand.Requeue(FIRST), decision.commands().getFirst());
        assertEquals("12345", ((TelephonyCommand.Announce) decision.commands().getLast()).key());
        assertNull(over.connected(), "the end of his leg is not the end of the call");
    }

    @Test
    @Norm("CAL-11")
    void a_key_is_the_score_whether_or_not_the_record_is_written() {
        var written = asked().wrapUp(AN, CallFixture.written(), at(61)).next();

        for (var call : List.of(asked(), written)) {
            var decision = call.keyPressed("4", at(70));

            assertEquals(List.of(new CallSurveyed("service", "an", "r-1", 4, at(60), at(70))), decision.events());
            assertInstanceOf(
                    TelephonyCommand.Farewell.class, decision.commands().getFirst());
            assertEquals(call.state(), decision.next().state());
            assertEquals(4, ((Surveyed) decision.next()).survey().score());
            assertEquals(List.of(), decision.next().keyPressed("1", at(71)).effects());
        }
    }

    @Test
    void what_is_no_score_changes_nothing() {
        for (var key : List.of("0", "6", "*", "#", "12345", "")) {
            assertEquals(List.of(), asked().keyPressed(key, at(70)).effects(), key);
        }
        assertEquals(List.of(), CallFixture.wrappingUp().keyPressed("5", at(70)).effects());
    }

    @Test
    @Norm("CAL-11")
    void who_hangs_up_or_says_nothing_has_not_answered() {
        var gone = asked().ended(EndedBy.CUSTOMER, at(65));
        var silent = asked().clockDue(CallClock.SURVEY, LATE);
        var unanswered = List.of(new CallSurveyed("service", "an", "r-1", null, at(60), null));

        assertEquals(unanswered, gone.events());
        assertEquals(List.of(), gone.commands());
        assertEquals(unanswered, silent.events());
        assertInstanceOf(TelephonyCommand.Farewell.class, silent.commands().getFirst());
        assertEquals(List.of(), silent.next().clockDue(CallClock.SURVEY, LATE).effects());
        assertEquals(List.of(), silent.next().ended(EndedBy.PLATFORM, LATE).effects());
    }

    @Test
    void a_clock_that_is_early_is_set_again() {
        assertEquals(List.of(), asked().clockDue(CallClock.SURVEY, at(61)).events());
        assertEquals(1, asked().clockDue(CallClock.SURVEY, at(61)).effects().size());
    }

    @Test
    void asked_for_again_it_changes_nothing() {
        assertEquals(List.of(), asked().survey(AN, at(62)).effects());
    }

    @Test
    void a_customer_whom_we_called_hangs_on_the_agents_leg() {
        assertThrows(
                IllegalTransition.class, () -> CallFixture.talkingToACalled().survey(AN, at(60)));
    }

    private static Call asked() {
        return CallFixture.talking().survey(AN, at(60)).next();
    }
}
