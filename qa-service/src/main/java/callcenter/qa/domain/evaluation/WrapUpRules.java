package callcenter.qa.domain.evaluation;

import callcenter.qa.domain.evidence.HandledCall;
import callcenter.qa.domain.evidence.Observation.WrapUpOverdue;
import callcenter.qa.domain.evidence.Observation.WrappedUp;
import java.util.List;
import java.util.Optional;

/** CAL-12: the record is there, complete, and in time. */
final class WrapUpRules {

    private WrapUpRules() {}

    static List<Fact> inTime(HandledCall call) {
        return call
                .wrappedUp()
                .map(WrapUpRules::late)
                .orElseGet(() -> call.overdue().map(overdue -> owed(FactCode.WRAP_UP_LATE, overdue)))
                .stream()
                .toList();
    }

    static List<Fact> present(HandledCall call) {
        return call
                .wrappedUp()
                .map(WrapUpRules::incomplete)
                .orElseGet(() -> call.overdue().map(overdue -> owed(FactCode.WRAP_UP_MISSING, overdue)))
                .stream()
                .toList();
    }

    private static Optional<Fact> late(WrappedUp record) {
        return record.took().compareTo(record.limit()) > 0
                ? Optional.of(new Fact(FactCode.WRAP_UP_LATE, record.at(), record.took(), record.limit()))
                : Optional.empty();
    }

    private static Optional<Fact> incomplete(WrappedUp record) {
        return record.complete() ? Optional.empty() : Optional.of(Fact.of(FactCode.WRAP_UP_INCOMPLETE, record.at()));
    }

    private static Fact owed(FactCode code, WrapUpOverdue overdue) {
        return new Fact(code, overdue.at(), null, overdue.limit());
    }
}
