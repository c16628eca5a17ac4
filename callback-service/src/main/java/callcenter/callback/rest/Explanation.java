package callcenter.callback.rest;

import callcenter.callback.domain.promise.Promise;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a promise is due when it is.
 *
 * @param countedMs what was promised: the sum of the spans that count
 * @param spans from {@code agreedAt} to {@code dueAt} without a gap
 */
public record Explanation(
        @Schema(examples = "p-call-78-within-2h") String id,
        @Schema(examples = "2026-09-30T08:00:00Z") Instant agreedAt,
        @Schema(examples = "2026-10-08T01:30:00Z") Instant dueAt,
        @Schema(examples = "10800000") long countedMs,
        List<ExplainedSpan> spans) {

    static Explanation of(Promise promise, ZoneId zone) {
        var terms = promise.terms();
        var reckoning = terms.reckoning();
        return new Explanation(
                promise.id().value(),
                terms.agreedAt(),
                terms.dueAt(),
                reckoning.counted().toMillis(),
                reckoning.stretches().stream()
                        .map(stretch -> ExplainedSpan.of(stretch, zone))
                        .toList());
    }
}
