package callcenter.callback.store;

import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseState;
import callcenter.callback.domain.report.Earliness;
import org.jspecify.annotations.Nullable;

/** What reports count by and that changes with a promise's state. */
record ReportedFacts(
        int noticedPercent,
        @Nullable String brokenReason,
        @Nullable Long earlyMs) {

    static ReportedFacts of(Promise promise) {
        var noticed = promise.watch().noticedPercent();
        return switch (promise.state()) {
            case PromiseState.Kept kept ->
                new ReportedFacts(
                        noticed,
                        null,
                        Earliness.ms(
                                promise.terms().dueAt(), kept.conversation().endedAt()));
            case PromiseState.Broken broken ->
                new ReportedFacts(noticed, broken.reason().name(), null);
            case PromiseState.Waived waived -> new ReportedFacts(noticed, null, null);
            case PromiseState.Open open -> new ReportedFacts(noticed, null, null);
        };
    }
}
