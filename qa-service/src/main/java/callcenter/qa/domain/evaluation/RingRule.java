package callcenter.qa.domain.evaluation;

import callcenter.qa.domain.evidence.HandledCall;
import callcenter.qa.domain.evidence.Observation.Answered;
import callcenter.qa.domain.evidence.Observation.OfferEnded;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * ANS-1, by cause. The caller's clock runs across offers, but an agent answers only for the own ringing; what came
 * before is a remark that names who or what kept the caller waiting.
 */
final class RingRule {

    private RingRule() {}

    static List<Fact> check(HandledCall call) {
        return call.answered().map(answered -> check(call, answered)).orElse(List.of());
    }

    private static List<Fact> check(HandledCall call, Answered answered) {
        var faults =
                Stream.concat(ownMisses(call, answered), rangLong(answered)).toList();
        return faults.isEmpty() ? late(call, answered) : faults;
    }

    private static Stream<Fact> ownMisses(HandledCall call, Answered answered) {
        return misses(call)
                .filter(miss -> miss.agent().equals(call.agent()))
                .map(miss -> new Fact(FactCode.OFFER_MISSED, miss.at(), miss.rang(), answered.ringLimit()));
    }

    private static Stream<Fact> rangLong(Answered answered) {
        return answered.rang().compareTo(answered.ringLimit()) > 0
                ? Stream.of(
                        new Fact(FactCode.RANG_LONGER_THAN_LIMIT, answered.at(), answered.rang(), answered.ringLimit()))
                : Stream.of();
    }

    private static List<Fact> late(HandledCall call, Answered answered) {
        if (answered.outbound() || answered.waited().compareTo(answered.ringLimit()) <= 0) {
            return List.of();
        }
        return List.of(new Fact(cause(call, answered), answered.at(), answered.waited(), answered.ringLimit()));
    }

    private static FactCode cause(HandledCall call, Answered answered) {
        if (untilFirstOffer(call, answered).compareTo(answered.ringLimit()) > 0) {
            return FactCode.LATE_NO_AGENT;
        }
        return misses(call).findAny().isPresent() ? FactCode.LATE_AGENT_MISSED : FactCode.LATE_SYSTEM;
    }

    private static Duration untilFirstOffer(HandledCall call, Answered answered) {
        var enqueuedAt = answered.at().minus(answered.waited());
        return call.offers().stream()
                .findFirst()
                .map(first -> Duration.between(enqueuedAt, first.at()))
                .orElse(Duration.ZERO);
    }

    private static Stream<OfferEnded> misses(HandledCall call) {
        return call.unanswered().stream().filter(ended -> ended.outcome().isMiss());
    }
}
