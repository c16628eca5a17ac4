package callcenter.qa.domain.evaluation;

import callcenter.qa.domain.evidence.HandledCall;
import callcenter.qa.domain.evidence.Hold;
import callcenter.qa.domain.evidence.Observation.HoldEnded;
import callcenter.qa.domain.evidence.Observation.HoldStarted;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** CAL-3: a hold needs a reason and consent. CAL-6: and an end within its limit. */
final class HoldRules {

    private HoldRules() {}

    static List<Fact> reason(HandledCall call) {
        return startsWithout(HoldStarted::reasonGiven, FactCode.HOLD_WITHOUT_REASON, call);
    }

    static List<Fact> consent(HandledCall call) {
        return startsWithout(HoldStarted::consent, FactCode.HOLD_WITHOUT_CONSENT, call);
    }

    static List<Fact> limit(HandledCall call) {
        return call.holds().stream().flatMap(hold -> tooLong(hold).stream()).toList();
    }

    private static List<Fact> startsWithout(Predicate<HoldStarted> given, FactCode code, HandledCall call) {
        return call.holds().stream()
                .flatMap(hold -> hold.started().stream())
                .filter(given.negate())
                .map(start -> Fact.of(code, start.at()))
                .toList();
    }

    /** A hold whose end is known says how long it was; one that only passed its limit says when. */
    private static Optional<Fact> tooLong(Hold hold) {
        return hold.ended()
                .map(HoldRules::tooLong)
                .orElseGet(() -> hold.overdue()
                        .map(overdue ->
                                new Fact(FactCode.HELD_LONGER_THAN_LIMIT, overdue.at(), null, overdue.limit())));
    }

    private static Optional<Fact> tooLong(HoldEnded end) {
        return end.held().compareTo(end.limit()) > 0
                ? Optional.of(new Fact(FactCode.HELD_LONGER_THAN_LIMIT, end.at(), end.held(), end.limit()))
                : Optional.empty();
    }
}
