package callcenter.callback.rest;

import callcenter.callback.domain.promise.EscalationLevel;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.PromiseState;
import callcenter.callback.store.PromiseStatus;
import callcenter.web.Masking;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A promise as people see it; the number is masked.
 *
 * @param ownerId absent when it is the team's
 * @param team the owner's; absent until routing told it
 * @param nextAttemptAt absent unless a call is planned
 * @param risk {@code NONE}, {@code AT_RISK_50}, {@code AT_RISK_80} (that percentage of the time is gone; others where
 *     configured) or {@code OVERDUE}
 * @param escalation who holds it besides its owner; absent when nobody does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PromiseView(
        @Schema(examples = "p-call-78-within-2h") String id,
        @Schema(examples = "call-78") String callId,
        PromiseKind kind,
        PromiseStatus status,
        @Schema(examples = "c_wYh1tWbJ3nq0mZ6a5Jd5dg") String customerId,
        @Nullable @Schema(examples = "****8000") String number,
        @Schema(examples = "bill of February") String matter,
        @Nullable @Schema(examples = "agent-2") String ownerId,
        @Nullable @Schema(examples = "day") String team,
        @Schema(examples = "service") String queueId,
        Instant agreedAt,
        Instant dueAt,
        @Nullable Instant nextAttemptAt,
        List<AttemptView> attempts,
        @Schema(examples = "NONE") String risk,
        @Nullable EscalationLevel escalation) {

    static PromiseView of(Promise promise, @Nullable String team, Instant now) {
        var terms = promise.terms();
        return new PromiseView(
                promise.id().value(),
                terms.callId(),
                terms.kind(),
                PromiseStatus.of(promise),
                terms.contact().customerId(),
                Masking.number(terms.contact().number()),
                terms.matter(),
                terms.ownerId(),
                team,
                terms.queueId(),
                terms.agreedAt(),
                terms.dueAt(),
                promise.state() instanceof PromiseState.Planned planned ? planned.nextAttemptAt() : null,
                promise.attempts().stream().map(AttemptView::of).toList(),
                risk(promise, now),
                promise.watch().escalation());
    }

    private static String risk(Promise promise, Instant now) {
        if (!promise.isOpen()) {
            return "NONE";
        }
        if (!now.isBefore(promise.terms().dueAt())) {
            return "OVERDUE";
        }
        var noticed = promise.watch().noticedPercent();
        return noticed == 0 ? "NONE" : "AT_RISK_" + noticed;
    }
}
