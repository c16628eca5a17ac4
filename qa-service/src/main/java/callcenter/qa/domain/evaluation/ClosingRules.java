package callcenter.qa.domain.evaluation;

import callcenter.qa.domain.evidence.EndedBy;
import callcenter.qa.domain.evidence.HandledCall;
import callcenter.qa.domain.evidence.Observation.WrappedUp;
import java.util.List;
import java.util.Optional;

/**
 * CAL-10: the customer hangs up first, or the agent after the closing. CAL-11: the closing is said. What the norms saw
 * while the call was live goes before what the agent's record says; but as long as that is owed it is not known whom the
 * agent talked to, and nothing is taken. A caller who stayed silent after every prompt, could not be heard and agreed, or
 * was abusive may be hung up on.
 */
final class ClosingRules {

    private static final String EXEMPT = "closing-exempt";
    private static final String SAID = "closing-said";
    private static final String NORM = "CAL-10";

    private ClosingRules() {}

    static List<Fact> hangUp(HandledCall call) {
        return seenLive(call)
                .or(() -> withoutClosing(call)
                        .filter(record -> call.ended().by() == EndedBy.AGENT)
                        .map(record -> Fact.of(
                                exempt(call) ? FactCode.CLOSING_EXEMPT : FactCode.HUNG_UP_BEFORE_CLOSING,
                                call.ended().at())))
                .stream()
                .toList();
    }

    private static Optional<Fact> seenLive(HandledCall call) {
        return call.wrappedUp()
                .filter(record -> record.party().canHearClosing())
                .flatMap(record -> call.noted().stream()
                        .filter(noted -> noted.flag() && noted.norm().equals(NORM))
                        .flatMap(
                                noted -> FactCode.flagged(noted.what()).map(code -> Fact.of(code, noted.at())).stream())
                        .findFirst());
    }

    static List<Fact> said(HandledCall call) {
        return withoutClosing(call)
                .flatMap(record -> exempt(call)
                        ? Optional.of(FactCode.CLOSING_EXEMPT)
                        : missing(call.ended().by()))
                .map(code -> Fact.of(code, call.ended().at()))
                .stream()
                .toList();
    }

    private static boolean exempt(HandledCall call) {
        return noted(EXEMPT, call);
    }

    private static boolean noted(String what, HandledCall call) {
        return call.noted().stream().anyMatch(noted -> noted.what().equals(what));
    }

    private static Optional<FactCode> missing(EndedBy by) {
        return switch (by) {
            case AGENT, CUSTOMER -> Optional.of(FactCode.CLOSING_NOT_SAID);
            case PLATFORM, SUPERVISOR -> Optional.of(FactCode.CLOSING_CUT_OFF);
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Optional<WrappedUp> withoutClosing(HandledCall call) {
        return call.wrappedUp()
                .filter(record -> !record.closingSaid() && !noted(SAID, call))
                .filter(record -> record.party().canHearClosing());
    }
}
