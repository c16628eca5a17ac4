package callcenter.routing.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.NormNote.Weight;
import callcenter.testing.Norm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** While the customer waits, and after. */
class HoldNormsTest {

    @Test
    @Norm("CAL-3")
    void who_may_hold_is_told_to_ask_first_and_who_holds_is_not() {
        var call = SupervisedCall.inbound();
        assertTrue(call.words("ask-before-hold").en().contains("May I put you on hold?"));

        assertFalse(call.holds().guided().contains("ask-before-hold"));
        assertTrue(call.resumes().guided().contains("ask-before-hold"));
    }

    @Test
    @Norm("CAL-4")
    void who_is_on_hold_is_asked_every_twenty_seconds_and_thirty_are_allowed() {
        var call = SupervisedCall.inbound().second(10).holds();
        assertFalse(call.second(29).guided().contains("check-in"));
        assertTrue(call.second(30).guided().contains("check-in"));
        call.second(35).acts(new Act.CheckedIn());
        assertFalse(call.guided().contains("check-in"));

        call.second(64);

        assertEquals(List.of(), call.flags());
        assertEquals(List.of("CAL-4 check-in-missed@65"), call.second(70).flags());
        assertTrue(call.guided().contains("check-in"));
    }

    @Test
    @Norm("CAL-4")
    void every_interval_without_a_check_in_is_flagged_and_each_hold_counts_for_itself() {
        var call = SupervisedCall.inbound().second(10).holds().second(71);
        assertEquals(List.of("CAL-4 check-in-missed@40", "CAL-4 check-in-missed@70"), call.flags());

        call.resumes()
                .second(75)
                .acts(new Act.Apologised())
                .second(80)
                .holds()
                .second(99)
                .resumes();

        assertEquals(2, call.flags().size());
    }

    @Test
    @Norm("CAL-4")
    void after_an_outage_the_agent_is_told_before_anything_is_flagged() {
        var call = SupervisedCall.inbound().second(10).holds().downUntil(100);

        assertEquals(List.of(), call.flags());
        assertTrue(call.guided().contains("check-in"));
    }

    @Test
    @Norm("CAL-6")
    void a_leader_sees_a_hold_that_lasts_too_long_until_it_ends() {
        var held = SupervisedCall.inbound().second(10).holds();
        assertEquals(List.of(), held.second(129).overdue().attention());
        var asked = held.second(130).overdue().attention();
        assertEquals(List.of("hold"), asked.stream().map(Attention::what).toList());
        assertEquals(List.of(), held.second(140).resumes().attention());

        var passedOn =
                SupervisedCall.inbound().second(10).passesOn().second(130).overdue();
        assertEquals("CAL-6", passedOn.attention().getFirst().norm());
        assertEquals(List.of(), passedOn.takesBack().attention());
    }

    @Test
    @Norm("CAL-5")
    void a_look_up_of_a_minute_turns_into_the_offer_to_call_back_with_or_without_hold() {
        var held = SupervisedCall.inbound().second(10).holds();
        assertFalse(held.second(69).guided().contains("offer-callback"));
        assertTrue(held.second(70).guided().contains("offer-callback"));

        var asked = SupervisedCall.inbound()
                .second(10)
                .acts(new Act.LookUpStarted())
                .second(70);
        assertTrue(asked.noted(Weight.GUIDED).contains("CAL-5 offer-callback@70"));
        assertFalse(asked.acts(new Act.LookUpEnded()).guided().contains("offer-callback"));
        assertFalse(held.acts(new Act.CallbackAccepted()).second(90).guided().contains("offer-callback"));
    }

    @Test
    @Norm("CAL-16")
    void back_from_hold_or_look_up_the_agent_apologises_and_thanks_at_once() {
        var call = SupervisedCall.inbound().second(10).holds().second(20).resumes();
        assertTrue(call.guided().contains("thank-for-waiting"));

        call.second(25).acts(new Act.Apologised()).second(60);

        assertFalse(call.guided().contains("thank-for-waiting"));
        assertEquals(List.of("CAL-16 thanked-for-waiting@25"), call.noted(Weight.FACT));
        assertEquals(List.of(), call.ends(EndedBy.CUSTOMER).flags());
    }

    @Test
    @Norm("CAL-16")
    void who_forgets_to_is_flagged_once_per_return() {
        var call =
                SupervisedCall.inbound().second(10).holds().second(20).resumes().second(60);
        assertEquals(List.of("CAL-16 no-thanks-for-waiting@30"), call.flags());

        call.acts(new Act.LookUpStarted())
                .second(70)
                .acts(new Act.LookUpEnded())
                .second(85);

        assertEquals("CAL-16 no-thanks-for-waiting@80", call.flags().getLast());
    }

    @Test
    void a_call_that_ends_before_the_first_turn_is_over_is_no_fault() {
        var call = SupervisedCall.inbound()
                .second(10)
                .holds()
                .second(20)
                .resumes()
                .second(24)
                .ends(EndedBy.CUSTOMER);

        assertEquals(List.of(), call.flags());
        assertEquals(List.of(), call.guided());
    }
}
