package callcenter.qa.domain.evaluation;

import static callcenter.qa.domain.CallFixture.AGENT;
import static callcenter.qa.domain.CallFixture.COLLEAGUE;
import static callcenter.qa.domain.CallFixture.answered;
import static callcenter.qa.domain.CallFixture.at;
import static callcenter.qa.domain.CallFixture.ended;
import static callcenter.qa.domain.CallFixture.flagged;
import static callcenter.qa.domain.CallFixture.goodCallWith;
import static callcenter.qa.domain.CallFixture.handled;
import static callcenter.qa.domain.CallFixture.noted;
import static callcenter.qa.domain.CallFixture.offered;
import static callcenter.qa.domain.CallFixture.wrappedUp;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.qa.domain.FormFixture;
import callcenter.qa.domain.evidence.EndedBy;
import callcenter.qa.domain.evidence.Observation;
import callcenter.qa.domain.form.Form;
import callcenter.qa.domain.form.FormId;
import callcenter.qa.domain.form.Item;
import callcenter.qa.domain.form.Rule;
import callcenter.testing.Norm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the norms flagged while a call was live, in its evaluation. */
class LiveFlagsTest {

    @ParameterizedTest
    @Norm("QUA-2")
    @CsvSource({
        "SPOKE_FIRST, ANS-14, agent-dead-air",
        "SILENT_CALLER_PROMPTED, CAL-1, closed-on-silent-caller",
        "HARD_TO_HEAR_HELPED, CAL-2, closed-without-agreement",
        "CHECKED_IN_ON_HOLD, CAL-4, check-in-missed",
        "SURVEY_OFFERED, CAL-11, released-without-survey",
        "THANKED_FOR_WAITING, CAL-16, no-thanks-for-waiting",
        "APOLOGISED_FIRST, CAL-17, fault-finding-before-apology",
        "APOLOGISED_FIRST, CAL-17, no-apology",
        "REFUSAL_EXPLAINED, CAL-18, bare-refusal",
        "LEFT_CLEAR, CAL-19, topic-left-open",
        "READ_BACK, CAL-20, not-read-back",
        "SPELLED_KINDLY, CAL-21, derogatory-spelling",
        "ALL_TOLD, CAL-23, not-told",
        "NO_MUTE_FOR_HOLD, CAL-24, audio-lost-without-hold",
        "AGENT_NUMBER_GIVEN, CAL-25, agent-number-dodged",
        "OFFER_AFTER_CONSENT, CAL-26, offer-without-consent"
    })
    void a_form_that_asks_takes_points_once_with_norm_and_time(Rule rule, String norm, String what) {
        var form = new Form(new FormId("service"), 1, List.of(new Item("asked", norm, 10, rule, false)));

        var assessment = Scoring.score(form, handled(goodCallWith(flagged(norm, what, 60), flagged(norm, what, 90))));

        assertEquals(0, assessment.score());
        var lost = assessment.lost().getFirst();
        assertEquals(norm, lost.norm());
        assertEquals(at(60), lost.fact().at());
        assertEquals(1, assessment.noted().size());
    }

    @Test
    void a_form_that_does_not_ask_shows_them_and_takes_nothing() {
        var assessment =
                Scoring.score(FormFixture.service(), handled(goodCallWith(flagged("CAL-4", "check-in-missed", 60))));

        assertEquals(100, assessment.score());
        assertEquals(
                List.of(new Finding("cal-4", "CAL-4", 0, Fact.of(FactCode.CHECK_IN_MISSED, at(60)))),
                assessment.noted());
    }

    @Test
    void facts_flags_of_a_later_release_and_flags_about_others_cost_nothing() {
        var colleagues = new Observation.NormNoted(COLLEAGUE, "CAL-4", "check-in-missed", true, at(30));
        var nobodys = new Observation.NormNoted(null, "CAL-22", "hand-unanswered", true, at(40));

        var assessment = Scoring.score(
                FormFixture.service(),
                handled(goodCallWith(
                        colleagues, nobodys, noted("CAL-4", "checked-in", 50), flagged("CAL-4", "unheard-of", 60))));

        assertEquals(List.of(), assessment.findings());
    }

    @ParameterizedTest
    @CsvSource({"hung-up-before-closing, HUNG_UP_BEFORE_CLOSING", "hung-up-before-customer, HUNG_UP_BEFORE_CUSTOMER"})
    @Norm("CAL-10")
    void who_was_seen_to_hang_up_too_soon_cannot_write_otherwise(String what, FactCode code) {
        var assessment = Scoring.score(
                FormFixture.service(),
                handled(List.of(
                        offered(AGENT, 1),
                        answered(5, 3),
                        flagged("CAL-10", what, 40),
                        ended(EndedBy.AGENT, 40),
                        wrappedUp(true, 20, 60))));

        assertEquals(
                List.of(Fact.of(code, at(40))),
                assessment.lost().stream().map(Finding::fact).toList());
    }

    @Test
    @Norm("CAL-11")
    void a_closing_that_was_told_live_need_not_be_ticked_again() {
        var assessment = Scoring.score(
                FormFixture.service(),
                handled(List.of(
                        offered(AGENT, 1),
                        answered(5, 3),
                        noted("CAL-11", "closing-said", 30),
                        ended(EndedBy.AGENT, 40),
                        wrappedUp(false, 20, 60))));

        assertEquals(List.of(), assessment.findings());
    }

    @Test
    @Norm("CAL-10")
    void who_hung_up_on_a_caller_on_whom_one_may_owes_no_closing() {
        var assessment = Scoring.score(
                FormFixture.service(),
                handled(List.of(
                        offered(AGENT, 1),
                        answered(5, 3),
                        noted("CAL-10", "closing-exempt", 40),
                        ended(EndedBy.AGENT, 40),
                        wrappedUp(false, 20, 60))));

        assertEquals(100, assessment.score());
        assertEquals(
                List.of(FactCode.CLOSING_EXEMPT, FactCode.CLOSING_EXEMPT),
                assessment.findings().stream().map(it -> it.fact().code()).toList());
    }
}
