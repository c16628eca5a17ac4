package callcenter.qa.domain.evaluation;

import static callcenter.qa.domain.CallFixture.AGENT;
import static callcenter.qa.domain.CallFixture.COLLEAGUE;
import static callcenter.qa.domain.CallFixture.answered;
import static callcenter.qa.domain.CallFixture.at;
import static callcenter.qa.domain.CallFixture.ended;
import static callcenter.qa.domain.CallFixture.goodCallWith;
import static callcenter.qa.domain.CallFixture.handled;
import static callcenter.qa.domain.CallFixture.hold;
import static callcenter.qa.domain.CallFixture.holdEnded;
import static callcenter.qa.domain.CallFixture.holdOverdue;
import static callcenter.qa.domain.CallFixture.offerEnded;
import static callcenter.qa.domain.CallFixture.offered;
import static callcenter.qa.domain.CallFixture.wrapUpOverdue;
import static callcenter.qa.domain.CallFixture.wrappedUp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import callcenter.qa.domain.FormFixture;
import callcenter.qa.domain.evidence.EndedBy;
import callcenter.qa.domain.evidence.Observation;
import callcenter.qa.domain.evidence.OfferOutcome;
import callcenter.qa.domain.evidence.Party;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of evidence and what it costs; each row is one way to lose points, or not to. */
class ScoringTest {

    @Norm("QUA-2")
    @Norm("ANS-1")
    @Norm("CAL-3")
    @Norm("CAL-6")
    @Norm("CAL-10")
    @Norm("CAL-11")
    @Norm("CAL-12")
    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void evidence_costs_points_by_norm_time_and_fact(String name, List<Observation> call, List<Lost> expected) {
        var assessment = Scoring.score(FormFixture.service(), handled(call));

        assertEquals(expected, assessment.findings().stream().map(Lost::of).toList());
        assertEquals(100 - expected.stream().mapToInt(Lost::points).sum(), assessment.score());
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                row("a good call keeps everything", goodCallWith()),
                row("a good hold costs nothing", goodCallWith(hold(true, true, 20), holdEnded(120, 140))),
                row(
                        "ringing over the limit",
                        call(offered(AGENT, 1), answered(14, 13), ended(EndedBy.CUSTOMER, 99), wrappedUp(true, 9, 108)),
                        lost("ANS-1", 10, 14, FactCode.RANG_LONGER_THAN_LIMIT, 13, 10)),
                row(
                        "an own offer missed before",
                        call(
                                offered(AGENT, 1),
                                offerEnded(AGENT, OfferOutcome.TIMED_OUT, 10, 11),
                                answered(14, 2),
                                ended(EndedBy.CUSTOMER, 99),
                                wrappedUp(true, 9, 108)),
                        lost("ANS-1", 10, 11, FactCode.OFFER_MISSED, 10, 10)),
                row(
                        "a colleague's miss is no fault of this agent",
                        call(
                                offered(COLLEAGUE, 1),
                                offerEnded(COLLEAGUE, OfferOutcome.REJECTED, 8, 9),
                                answered(14, 2),
                                ended(EndedBy.CUSTOMER, 99),
                                wrappedUp(true, 9, 108)),
                        lost("ANS-1", 0, 14, FactCode.LATE_AGENT_MISSED, 14, 10)),
                row(
                        "late because nobody was free",
                        call(offered(AGENT, 40), answered(43, 3), ended(EndedBy.CUSTOMER, 99), wrappedUp(true, 9, 108)),
                        lost("ANS-1", 0, 43, FactCode.LATE_NO_AGENT, 43, 10)),
                row(
                        "late because a telephone could not be reached",
                        call(
                                offered(AGENT, 1),
                                offerEnded(AGENT, OfferOutcome.UNREACHABLE, 0, 9),
                                answered(14, 2),
                                ended(EndedBy.CUSTOMER, 99),
                                wrappedUp(true, 9, 108)),
                        lost("ANS-1", 0, 14, FactCode.LATE_SYSTEM, 14, 10)),
                row(
                        "a hold without a reason",
                        goodCallWith(hold(false, true, 20), holdEnded(5, 25)),
                        lost("CAL-3", 10, 20, FactCode.HOLD_WITHOUT_REASON)),
                row(
                        "a hold without consent",
                        goodCallWith(hold(true, false, 20), holdEnded(5, 25)),
                        lost("CAL-3", 10, 20, FactCode.HOLD_WITHOUT_CONSENT)),
                row(
                        "the second hold without consent is shown and costs nothing more",
                        goodCallWith(hold(true, false, 20), holdEnded(5, 25), hold(true, false, 40), holdEnded(5, 45)),
                        lost("CAL-3", 10, 20, FactCode.HOLD_WITHOUT_CONSENT),
                        lost("CAL-3", 0, 40, FactCode.HOLD_WITHOUT_CONSENT)),
                row(
                        "a hold over the limit, flagged while it went on, is one fault",
                        goodCallWith(hold(true, true, 20), holdOverdue(140), holdEnded(121, 141)),
                        lost("CAL-6", 10, 141, FactCode.HELD_LONGER_THAN_LIMIT, 121, 120)),
                row(
                        "a hold that passed its limit and never ended",
                        goodCallWith(hold(true, true, 20), holdOverdue(140)),
                        new Lost("CAL-6", 10, at(140), FactCode.HELD_LONGER_THAN_LIMIT, null, Duration.ofSeconds(120))),
                row(
                        "the agent hung up without closing",
                        call(answered(5, 3), ended(EndedBy.AGENT, 90), wrappedUp(false, 9, 99)),
                        lost("CAL-10", 20, 90, FactCode.HUNG_UP_BEFORE_CLOSING),
                        lost("CAL-11", 15, 90, FactCode.CLOSING_NOT_SAID)),
                row(
                        "the agent hung up after the closing",
                        call(answered(5, 3), ended(EndedBy.AGENT, 90), wrappedUp(true, 9, 99))),
                row(
                        "the customer hung up and no closing was said",
                        call(answered(5, 3), ended(EndedBy.CUSTOMER, 90), wrappedUp(false, 9, 99)),
                        lost("CAL-11", 15, 90, FactCode.CLOSING_NOT_SAID)),
                row(
                        "a line that was cut leaves no time for a closing",
                        call(answered(5, 3), ended(EndedBy.PLATFORM, 90), wrappedUp(false, 9, 99)),
                        lost("CAL-11", 0, 90, FactCode.CLOSING_CUT_OFF)),
                row(
                        "a voicemail hears no closing",
                        call(answered(5, 3), ended(EndedBy.AGENT, 90), wrappedUp(Party.VOICEMAIL, false, true, 9, 99))),
                row(
                        "the record came late",
                        call(answered(5, 3), ended(EndedBy.CUSTOMER, 90), wrapUpOverdue(150), wrappedUp(true, 70, 160)),
                        lost("CAL-12", 10, 160, FactCode.WRAP_UP_LATE, 70, 60)),
                row(
                        "the agent had handed the call on before, and did not write about that part in time",
                        call(
                                answered(5, 3),
                                new Observation.NormNoted(AGENT, "CAL-12", "part-wrap-up-overdue", true, at(80)),
                                ended(EndedBy.CUSTOMER, 90),
                                wrappedUp(true, 9, 99)),
                        lost("CAL-12", 10, 80, FactCode.PART_WRAP_UP_OVERDUE)),
                row(
                        "a colleague's part costs this agent nothing",
                        call(
                                answered(5, 3),
                                new Observation.NormNoted(COLLEAGUE, "CAL-12", "part-wrap-up-overdue", true, at(80)),
                                ended(EndedBy.CUSTOMER, 90),
                                wrappedUp(true, 9, 99))),
                row(
                        "the record is still owed",
                        call(answered(5, 3), ended(EndedBy.AGENT, 90), wrapUpOverdue(150)),
                        new Lost("CAL-12", 10, at(150), FactCode.WRAP_UP_LATE, null, Duration.ofSeconds(60)),
                        new Lost("CAL-12", 15, at(150), FactCode.WRAP_UP_MISSING, null, Duration.ofSeconds(60))),
                row(
                        "an empty record",
                        call(
                                answered(5, 3),
                                ended(EndedBy.CUSTOMER, 90),
                                wrappedUp(Party.CUSTOMER, true, false, 9, 99)),
                        lost("CAL-12", 15, 99, FactCode.WRAP_UP_INCOMPLETE)));
    }

    /** A finding as the table writes it. */
    record Lost(String norm, int points, Instant at, FactCode fact, Duration value, Duration limit) {
        static Lost of(Finding finding) {
            var fact = finding.fact();
            return new Lost(finding.norm(), finding.points(), fact.at(), fact.code(), fact.value(), fact.limit());
        }
    }

    private static Lost lost(String norm, int points, long at, FactCode fact) {
        return new Lost(norm, points, at(at), fact, null, null);
    }

    private static Lost lost(String norm, int points, long at, FactCode fact, long value, long limit) {
        return new Lost(norm, points, at(at), fact, Duration.ofSeconds(value), Duration.ofSeconds(limit));
    }

    private static List<Observation> call(Observation... observations) {
        return List.of(observations);
    }

    private static Arguments row(String name, List<Observation> call, Lost... lost) {
        return arguments(name, call, Arrays.asList(lost));
    }
}
