package callcenter.callback.rest;

import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.store.PromiseStatus;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The promise is recorded.
 *
 * @param id of the promise that stands; another's when this one was merged into it (CBK-8)
 * @param status {@code OPEN}, unless the same was promised before and has ended since
 * @param dueAt to be kept by
 * @param missingYear the deadline is preliminary: it is counted anew when the holidays of this year are known; absent when final
 * @param followsId promise it follows (CBK-7); absent when it follows none
 * @param words what to say to the customer now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PromiseAnswer(
        @Schema(examples = "p-call-78-within-2h") String id,
        PromiseKind kind,
        PromiseStatus status,
        @Schema(examples = "2026-03-02T07:20:00Z") Instant dueAt,
        @Nullable @Schema(examples = "2027") Integer missingYear,
        @Nullable @Schema(examples = "p-call-12-within-24h") String followsId,
        Words words) {

    static PromiseAnswer of(Promise promise, Instant now, ZoneId zone) {
        var terms = promise.terms();
        return new PromiseAnswer(
                promise.id().value(),
                terms.kind(),
                PromiseStatus.of(promise),
                terms.dueAt(),
                terms.ties().missingYear(),
                terms.ties().followsId(),
                Words.of(promise, now, zone));
    }
}
