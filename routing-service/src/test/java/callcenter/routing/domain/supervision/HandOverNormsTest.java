package callcenter.routing.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.call.CallType;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.NormNote;
import callcenter.routing.domain.call.Speech;
import callcenter.testing.Norm;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** While a customer is passed on, and with the colleague. */
class HandOverNormsTest {

    @Test
    @Norm("CAL-8")
    void whose_customer_left_while_being_passed_on_is_told_to_promise_a_call() {
        var left = SupervisedCall.inbound().second(10).passesOn().second(12).ends(EndedBy.CUSTOMER);
        assertEquals(List.of("left-in-transfer"), left.guided());

        var dropped = SupervisedCall.inbound().second(10).passesOn().second(12).ends(EndedBy.PLATFORM);
        assertEquals(List.of(), dropped.guided());
    }

    @Test
    @Norm("CAL-4")
    @Norm("CAL-5")
    void a_customer_on_music_is_not_forgotten_while_the_agents_talk() {
        var call = SupervisedCall.inbound().second(10).passesOn();
        assertFalse(call.second(29).guided().contains("check-in-or-hand-over"));
        assertTrue(call.second(30).guided().contains("check-in-or-hand-over"));
        assertTrue(call.second(70).guided().contains("offer-callback"));

        assertEquals(List.of("CAL-4 check-in-missed@40", "CAL-4 check-in-missed@70"), call.flags());
    }

    @Test
    @Norm("CAL-16")
    void who_was_passed_on_in_vain_is_thanked_for_waiting() {
        var call = SupervisedCall.inbound().second(10).passesOn().second(20).takesBack();
        assertTrue(call.guided().contains("thank-for-waiting"));

        assertEquals(List.of("CAL-16 no-thanks-for-waiting@30"), call.second(60).flags());
    }

    @Test
    @Norm("CAL-17")
    @Norm("CAL-22")
    @Norm("CAL-25")
    void what_the_agent_left_undone_is_noted_when_the_customer_is_handed_over() {
        var call = SupervisedCall.inbound()
                .acts(new Act.MatterKnown(CallType.COMPLAINT))
                .acts(new Act.AskedForAgentNumber())
                .second(10)
                .acts(new Act.HandRaised())
                .second(20)
                .handsOver();

        assertEquals(List.of("CAL-17 no-apology@20", "CAL-25 agent-number-dodged@20"), call.flags());
        assertTrue(call.noted(NormNote.Weight.FACT).contains("CAL-22 hand-not-answered@20"));
        assertEquals(List.of(), call.attention());
    }

    @Test
    @Norm("CAL-19")
    @Norm("CAL-20")
    @Norm("CAL-23")
    @Norm("CAL-26")
    void what_is_the_customers_goes_on_with_the_colleague_who_answers_for_it_at_the_end() {
        var call = SupervisedCall.inbound()
                .acts(new Act.NameTold("Ms Wang"))
                .acts(new Act.MatterKnown(CallType.COMPLAINT))
                .acts(new Act.Apologised())
                .acts(new Act.Told("by-when"))
                .acts(new Act.DatumTaken(Act.Datum.PHONE))
                .acts(new Act.AskedWhetherClear(false))
                .acts(new Act.OfferConsent(false))
                .second(10)
                .handsOver();
        assertEquals(List.of(), call.flags());

        var guided = call.guided();
        assertTrue(guided.containsAll(List.of("read-back", "explain-again", "no-offer")), guided::toString);
        assertEquals(2, guided.stream().filter("tell"::equals).count());
        call.hears(Speech.CUSTOMER_SILENT, 3);
        assertTrue(call.words("silence-prompt").en().contains("Ms Wang"));
        assertEquals(
                List.of("CAL-20 not-read-back@60", "CAL-23 not-told@60", "CAL-19 topic-left-open@60"),
                call.hears(Speech.CUSTOMER_SPEAKS, 0)
                        .second(60)
                        .ends(EndedBy.CUSTOMER)
                        .flags());
        assertFalse(call.supervision().toString().contains("Wang"));
    }

    @Test
    @Norm("CAL-8")
    void the_colleague_goes_on_by_name_and_matter_and_begins_nothing_anew() {
        var call = SupervisedCall.repeated(Duration.ofSeconds(60))
                .acts(new Act.NameTold("Ms Wang"))
                .acts(new Act.MatterKnown(CallType.REPAIR))
                .second(10)
                .handsOver();

        assertEquals(
                "Hello, Ms Wang, this is agent 8022 of Qingjiang Water. My colleague has passed your repair on to me;"
                        + " let us go on from there, no need to start over.",
                call.words("opening-handed-on").en());
        assertTrue(Collections.disjoint(
                call.guided(), List.of("opening", "sorry-to-keep-you-waiting", "ask-about-the-earlier-matter")));
        assertFalse(call.second(40).guided().contains("opening-handed-on"));
        assertTrue(SupervisedCall.inbound()
                .handsOver()
                .words("opening-handed-on")
                .zh()
                .contains("您的事情"));
    }
}
