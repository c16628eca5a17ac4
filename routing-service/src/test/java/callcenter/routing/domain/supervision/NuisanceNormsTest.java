package callcenter.routing.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.NormNote.Weight;
import callcenter.routing.domain.call.NuisanceLevel;
import callcenter.routing.domain.call.NuisanceMark;
import callcenter.testing.Norm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Warn twice, then end (ANS-8). */
@Norm("ANS-8")
class NuisanceNormsTest {

    private static final Act AGAIN = new Act.NuisanceReported();

    @Test
    void a_nuisance_caller_is_warned_twice_and_then_the_call_may_be_ended() {
        var call = SupervisedCall.inbound().second(5).acts(AGAIN);
        assertTrue(call.words("nuisance-warning").en().contains("Warning 1 of 2"));
        call.second(20).acts(AGAIN);
        assertTrue(call.words("nuisance-warning").zh().contains("第 2 次提醒，共 2 次"));

        call.second(30).acts(AGAIN);
        assertTrue(call.guided().contains("nuisance-closing"), call.guided().toString());
        call.second(40).ends(EndedBy.AGENT);

        assertEquals(
                List.of("ANS-8 nuisance-warning@5", "ANS-8 nuisance-warning@20", "ANS-8 nuisance-closing@30"),
                call.noted(Weight.GUIDED));
        assertTrue(
                call.noted(Weight.FACT).contains("CAL-10 closing-exempt@40"),
                call.notes().toString());
        assertFalse(call.flags().contains("ANS-8 nuisance-ended-early@40"));
    }

    @Test
    void who_hangs_up_before_the_last_warning_is_flagged() {
        var call = SupervisedCall.inbound().second(5).acts(AGAIN).second(9).ends(EndedBy.AGENT);

        assertTrue(
                call.flags().contains("ANS-8 nuisance-ended-early@9"),
                call.flags().toString());
    }

    @Test
    void when_the_caller_hangs_up_himself_nobody_has_ended_anything() {
        var call = SupervisedCall.inbound().second(5).acts(AGAIN).second(9).ends(EndedBy.CUSTOMER);

        assertFalse(call.flags().contains("ANS-8 nuisance-ended-early@9"));
    }

    @Test
    void of_a_caller_on_the_list_the_agent_is_warned_until_it_is_dealt_with() {
        var call = SupervisedCall.marked(new NuisanceMark("n-1", NuisanceLevel.WARN, false));
        var words = call.words("nuisance-known");
        assertTrue(words.en().contains("warn 2 times"), words.en());
        assertTrue(words.zh().contains("骚扰名单"), words.zh());

        call.second(5).acts(AGAIN);

        assertFalse(call.guided().contains("nuisance-known"));
    }

    @Test
    void while_a_promise_to_him_is_open_the_agent_is_not_warned() {
        var call = SupervisedCall.marked(new NuisanceMark("n-1", NuisanceLevel.TURN_AWAY, true));

        assertFalse(call.guided().contains("nuisance-known"));
    }
}
