package callcenter.routing.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.NormNote.Weight;
import callcenter.testing.Norm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When an agent needs somebody else, or the customer another way. */
class HelpNormsTest {

    @Test
    @Norm("CAL-22")
    void a_raised_hand_is_seen_at_once_and_climbs_every_thirty_seconds_until_it_is_answered() {
        var call =
                SupervisedCall.inbound().second(10).acts(new Act.HandRaised()).acts(new Act.HandRaised());
        assertEquals(Attention.Level.SHIFT_LEADER, call.attention().getFirst().level());

        call.second(41);
        assertEquals(List.of("CAL-22 hand-unanswered@40"), call.flags());
        assertEquals(Attention.Level.SUPERVISOR, call.attention().getFirst().level());

        call.second(45).on(new Fact.HandAnswered("lin")).second(300);
        assertEquals(List.of("CAL-22 hand-raised@10", "CAL-22 hand-answered@45"), call.noted(Weight.FACT));
        assertEquals(1, call.flags().size());
        assertEquals(List.of(), call.attention());
    }

    @Test
    @Norm("CAL-15")
    void an_urgent_event_climbs_every_five_minutes_until_somebody_takes_it_even_after_the_call() {
        var call = SupervisedCall.inbound().second(10).acts(new Act.UrgentReported());
        assertTrue(call.guided().contains("urgent-owned"));
        call.second(60).ends(EndedBy.CUSTOMER).second(309);
        assertEquals(List.of(), call.flags());

        call.second(611);

        assertEquals(List.of("CAL-15 urgent-not-taken@310", "CAL-15 urgent-not-taken@610"), call.flags());
        assertEquals(Attention.Level.MANAGER, call.attention().getFirst().level());
        call.second(2_000).on(new Fact.UrgentTaken("lin")).on(new Fact.UrgentTaken("bo"));
        assertEquals(List.of(), call.attention());
        assertEquals(2, call.flags().size());
        assertEquals(List.of("CAL-15 urgent-reported@10", "CAL-15 urgent-taken@2000"), call.noted(Weight.FACT));
    }

    @Test
    @Norm("CAL-14")
    void an_abusive_caller_brings_calm_words_the_shift_leader_in_one_step_and_an_aggrieved_agent_once() {
        var call = SupervisedCall.inbound().second(10).acts(new Act.Abused(false));
        assertTrue(call.guided().contains("calm-words"));
        assertEquals(List.of(), call.attention());

        call.acts(new Act.Abused(true)).acts(new Act.Abused(true)).second(20).ends(EndedBy.AGENT);

        assertEquals(
                List.of(
                        "CAL-14 abuse-reported@10",
                        "CAL-14 abuse-reported@10",
                        "CAL-14 agent-aggrieved@10",
                        "CAL-10 closing-exempt@20"),
                call.noted(Weight.FACT));
        assertEquals(List.of(), call.flags());
    }

    @Test
    @Norm("CAL-10")
    @Norm("CAL-14")
    void one_word_about_a_caller_is_no_leave_to_hang_up_on_him() {
        var call = SupervisedCall.inbound()
                .acts(new Act.Abused(false))
                .acts(new Act.SurveyOffered())
                .second(20)
                .ends(EndedBy.AGENT);

        assertEquals(List.of("CAL-10 hung-up-before-closing@20"), call.flags());
    }

    @ParameterizedTest
    @EnumSource(Act.Trouble.class)
    @Norm("CAL-2")
    void who_cannot_be_heard_is_helped_in_two_steps_and_then_another_way(Act.Trouble trouble) {
        var call = SupervisedCall.inbound().second(10).acts(new Act.HardToHearNow(trouble));
        assertEquals(
                List.of("CAL-2 hearing-request@10", "CAL-2 hearing-request@15", "CAL-2 another-phone@20"),
                call.second(60).noted(Weight.GUIDED));
        assertTrue(call.guided().contains("another-phone"));

        assertEquals(
                List.of("CAL-2 closed-without-agreement@60"),
                call.ends(EndedBy.AGENT).flags());
    }

    @Test
    @Norm("CAL-2")
    @Norm("CAL-10")
    void a_call_that_cannot_be_heard_may_be_ended_once_the_customer_agreed() {
        var call = SupervisedCall.inbound()
                .second(10)
                .acts(new Act.HardToHearNow(Act.Trouble.NOISE))
                .second(22)
                .acts(new Act.AgreedToEnd())
                .ends(EndedBy.AGENT);

        assertEquals(List.of(), call.flags());
        assertEquals("CAL-10 closing-exempt@22", call.noted(Weight.FACT).getLast());
    }

    @Test
    @Norm("CAL-2")
    void it_stops_when_all_is_well() {
        var call = SupervisedCall.inbound()
                .second(10)
                .acts(new Act.HardToHearNow(Act.Trouble.TOO_FAST))
                .second(12)
                .acts(new Act.HeardWellNow())
                .second(60)
                .ends(EndedBy.CUSTOMER);

        assertEquals(1, call.noted(Weight.GUIDED).size());
        assertEquals(List.of(), call.flags());
    }
}
