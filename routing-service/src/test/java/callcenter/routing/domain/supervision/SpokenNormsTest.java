package callcenter.routing.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.call.CallType;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.NormNote;
import callcenter.routing.domain.call.NormNote.Weight;
import callcenter.routing.domain.call.Speech;
import callcenter.testing.Norm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is to be said, and what was. */
class SpokenNormsTest {

    @ParameterizedTest
    @CsvSource({"COMPLAINT, true", "REPAIR, true", "CONSULTATION, false"})
    @Norm("CAL-17")
    void a_complaint_or_fault_is_met_by_an_apology_before_any_search_for_its_cause(CallType type, boolean owed) {
        var call = SupervisedCall.inbound().second(10).acts(new Act.MatterKnown(type));
        assertEquals(owed, call.guided().contains("apologise-first"));

        call.acts(new Act.FaultFinding()).acts(new Act.FaultFinding());

        assertEquals(owed ? List.of("CAL-17 fault-finding-before-apology@10") : List.of(), call.flags());
    }

    @Test
    @Norm("CAL-17")
    void after_the_apology_the_search_may_begin() {
        var call = SupervisedCall.inbound()
                .acts(new Act.MatterKnown(CallType.COMPLAINT))
                .acts(new Act.Apologised())
                .acts(new Act.FaultFinding());

        assertEquals(List.of(), call.flags());
        assertFalse(call.guided().contains("apologise-first"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, without reason and alternative",
                "' ', a transfer, without reason",
                "the rules, -, without alternative",
                "the rules, a transfer, -"
            })
    @Norm("CAL-18")
    void a_refusal_needs_reason_and_alternative(String reason, String alternative, String lacks) {
        var call = SupervisedCall.inbound()
                .acts(new Act.Refused("cash", reason, alternative))
                .acts(new Act.Refused("cash", reason, alternative));

        assertEquals(
                lacks == null ? List.of() : List.of(lacks),
                call.notes().stream()
                        .filter(it -> it.weight() == Weight.FLAG)
                        .map(NormNote::detail)
                        .toList());
        assertEquals(lacks != null, call.guided().contains("give-reason-and-alternative"));
        call.acts(new Act.Refused("cash", "the rules", "a transfer"));
        assertFalse(call.guided().contains("give-reason-and-alternative"));
    }

    @Test
    @Norm("CAL-19")
    void who_says_that_it_is_not_clear_keeps_the_topic_open() {
        var call = SupervisedCall.inbound();
        assertTrue(call.guided().contains("was-that-clear"));
        assertTrue(call.acts(new Act.AskedWhetherClear(false)).guided().contains("explain-again"));
        assertEquals(
                List.of("CAL-19 topic-left-open@0"), call.ends(EndedBy.CUSTOMER).flags());

        var clear = SupervisedCall.inbound()
                .acts(new Act.AskedWhetherClear(false))
                .acts(new Act.AskedWhetherClear(true))
                .ends(EndedBy.CUSTOMER);
        assertEquals(List.of(), clear.flags());
    }

    @Test
    @Norm("CAL-20")
    void what_was_taken_is_unconfirmed_until_it_was_read_back() {
        var call = SupervisedCall.inbound()
                .acts(new Act.DatumTaken(Act.Datum.PHONE))
                .acts(new Act.DatumTaken(Act.Datum.TIME))
                .acts(new Act.DatumReadBack(Act.Datum.AMOUNT));
        assertTrue(call.words("read-back").zh().contains("电话号码"));

        call.acts(new Act.DatumReadBack(Act.Datum.PHONE)).ends(EndedBy.CUSTOMER);

        assertEquals(List.of("CAL-20 not-read-back@0"), call.flags());
        assertEquals("TIME", call.notes().getLast().detail());
    }

    @ParameterizedTest
    @CsvSource({"国王的王, false", "死亡的亡, true", "M as in meadow, false", "D as in Death, true", "D as in deadline, false"})
    @Norm("CAL-21")
    void names_are_spelled_with_words_that_hurt_nobody(String word, boolean flagged) {
        var call = SupervisedCall.inbound().acts(new Act.Spelled(List.of("光明的明", word)));

        assertEquals(flagged ? List.of("CAL-21 derogatory-spelling@0") : List.of(), call.flags());
    }

    @Test
    @Norm("CAL-21")
    void a_name_that_was_told_is_spelled_with_the_words_proposed() {
        var call = SupervisedCall.inbound().acts(new Act.NameTold("李明女士"));
        assertTrue(call.words("spell-name").zh().contains("桃李的李，光明的明"));

        call.acts(new Act.Spelled(List.of("桃李的李", "光明的明")));

        assertFalse(call.guided().contains("spell-name"));
    }

    @Test
    @Norm("CAL-23")
    void all_that_the_matter_needs_is_told_before_closing() {
        var call = SupervisedCall.inbound()
                .acts(new Act.MatterKnown(CallType.COMPLAINT))
                .acts(new Act.Apologised());
        assertEquals(3, call.guided().stream().filter("tell"::equals).count());

        call.acts(new Act.Told("by-when")).acts(new Act.Told("by-when")).acts(new Act.Told("no such item"));

        assertEquals(2, call.guided().stream().filter("tell"::equals).count());
        assertEquals(List.of("CAL-23 not-told@0"), call.ends(EndedBy.CUSTOMER).flags());
        assertEquals("who-handles, reference", call.notes().getLast().detail());
    }

    @Test
    @Norm("CAL-25")
    void the_agent_number_is_given_when_asked_for() {
        var call = SupervisedCall.inbound().acts(new Act.AskedForAgentNumber());
        assertEquals("My agent number is 8022.", call.words("give-agent-number").en());
        assertEquals(
                List.of("CAL-25 agent-number-dodged@0"),
                call.ends(EndedBy.CUSTOMER).flags());

        var given = SupervisedCall.inbound().acts(new Act.AskedForAgentNumber()).acts(new Act.AgentNumberGiven());
        assertEquals(List.of(), given.ends(EndedBy.CUSTOMER).flags());
    }

    @Test
    @Norm("CAL-26")
    void an_offer_is_made_only_after_consent() {
        assertTrue(SupervisedCall.inbound().guided().contains("ask-before-offer"));
        var asked = SupervisedCall.inbound().acts(new Act.OfferConsent(true)).acts(new Act.OfferMade());
        assertFalse(asked.guided().contains("ask-before-offer"));
        assertEquals(List.of(), asked.flags());

        var pushed = SupervisedCall.inbound().acts(new Act.OfferMade());
        assertEquals(List.of("CAL-26 offer-without-consent@0"), pushed.flags());

        var declined = SupervisedCall.inbound().acts(new Act.OfferConsent(false));
        assertTrue(declined.guided().contains("no-offer"));
        assertEquals(
                List.of("CAL-26 offer-without-consent@0"),
                declined.acts(new Act.OfferMade()).flags());
    }

    @Test
    void what_is_told_twice_by_a_desktop_that_heard_no_answer_is_noted_once() {
        var acts = List.of(
                new Act.Refused("cash", null, null),
                new Act.Refused("cash", "the rules", "a transfer"),
                new Act.OfferMade(),
                new Act.AskedWhetherClear(false),
                new Act.Spelled(List.of("光明的明")),
                new Act.DatumTaken(Act.Datum.TIME),
                new Act.AskedForAgentNumber(),
                new Act.HandRaised(),
                new Act.Abused(true),
                new Act.UrgentReported(),
                new Act.MatterKnown(CallType.REPAIR),
                new Act.FaultFinding(),
                new Act.Told("by-when"),
                new Act.ClosingSaid(),
                new Act.SurveyOffered());
        var once = SupervisedCall.inbound();
        var twice = SupervisedCall.inbound();

        acts.forEach(act -> {
            once.acts(act);
            twice.acts(act).acts(act);
        });

        assertEquals(once.notes(), twice.notes());
    }

    @Test
    @Norm("CAL-11")
    void closing_words_and_survey_come_before_release() {
        var call = SupervisedCall.inbound();
        assertTrue(call.guided().containsAll(List.of("closing", "survey")));
        assertTrue(SupervisedCall.outbound().words("closing-outbound").en().contains("Thank you for your time"));
        assertFalse(SupervisedCall.outbound().guided().contains("closing"));
        call.acts(new Act.ClosingSaid());
        assertFalse(call.guided().contains("closing"));

        assertEquals(
                List.of("CAL-11 released-without-survey@2"),
                call.second(2).ends(EndedBy.AGENT).flags());
        var offered = SupervisedCall.inbound().acts(new Act.ClosingSaid()).acts(new Act.SurveyOffered());
        assertEquals(List.of(), offered.second(2).ends(EndedBy.AGENT).flags());
    }

    @Test
    @Norm("CAL-10")
    void the_customer_hangs_up_first_after_the_closing_or_has_had_two_seconds_to() {
        var without = SupervisedCall.inbound().second(10).acts(new Act.SurveyOffered());
        assertEquals(
                List.of("CAL-10 hung-up-before-closing@10"),
                without.ends(EndedBy.AGENT).flags());

        var soon = SupervisedCall.inbound()
                .acts(new Act.SurveyOffered())
                .second(10)
                .acts(new Act.ClosingSaid());
        assertEquals(
                List.of("CAL-10 hung-up-before-customer@11"),
                soon.second(11).ends(EndedBy.AGENT).flags());
    }

    @ParameterizedTest
    @EnumSource(
            value = EndedBy.class,
            names = {"CUSTOMER", "PLATFORM", "SUPERVISOR"})
    @Norm("CAL-10")
    @Norm("CAL-11")
    void nobody_else_owes_a_closing_nor_our_agent_to_a_machine_or_a_wrong_number(EndedBy by) {
        assertEquals(List.of(), SupervisedCall.inbound().ends(by).flags());
        assertEquals(List.of(), SupervisedCall.outbound().ends(EndedBy.AGENT).flags());
        assertEquals(
                List.of(),
                SupervisedCall.inbound().wrongNumber().ends(EndedBy.AGENT).flags());
    }

    @Test
    @Norm("CAL-11")
    void who_hangs_up_without_any_goodbye_owes_the_survey_too() {
        assertEquals(
                List.of("CAL-10 hung-up-before-closing@0", "CAL-11 released-without-survey@0"),
                SupervisedCall.inbound().ends(EndedBy.AGENT).flags());
    }

    @Test
    @Norm("CAL-11")
    void who_is_passed_on_to_the_survey_was_offered_it() {
        var call = SupervisedCall.inbound().acts(new Act.ClosingSaid()).passedOnToTheSurvey();

        assertEquals(List.of(), call.flags());
        assertTrue(call.notes().stream().anyMatch(note -> note.what().equals("survey-offered")));
    }

    @Test
    void the_customers_name_is_used_and_forgotten_with_the_call() {
        var call = SupervisedCall.inbound().acts(new Act.NameTold("Ms Wang"));
        call.hears(Speech.CUSTOMER_SILENT, 3);
        assertTrue(call.words("silence-prompt").en().startsWith("Hello, Ms Wang,"));

        call.ends(EndedBy.CUSTOMER);

        assertFalse(call.supervision().toString().contains("Wang"));
        assertTrue(call.notes().stream().noneMatch(note -> note.toString().contains("Wang")));
    }
}
