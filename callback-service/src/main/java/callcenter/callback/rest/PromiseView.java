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
 * @param agreedAt the clock runs from here; of several that were merged, the one that is due first
 * @param nextAttemptAt absent unless a call is planned
 * @param risk {@code NONE}, {@code AT_RISK_50}, {@code AT_RISK_80} (that percentage of the time is gone; others where
 *     configured) or {@code OVERDUE}
 * @param escalation who holds it besides its owner; absent when nobody does
 * @param state where it stands, such as {@code PLANNED}, {@code REQUESTED}, {@code TALKING}, {@code AWAITING_WRAP_UP}, {@code
 *     CUSTOMER_ON_LINE} or {@code ESCALATED}
 * @param escalatedAt since when it is held by them
 * @param acknowledgedBy who of them has taken it in hand; absent until somebody has
 * @param rulesVersion rules it was made under, or put under since
 * @param missingYear the deadline is preliminary until the holidays of this year are known; absent when it is final
 * @param followsId promise that it follows (CBK-7)
 * @param followedById promise that follows it; only where one promise is shown
 * @param mergedIds promises for the same matter that it stands for (CBK-8)
 * @param ended how it ended; absent while it is open
 * @param servedBy teams whose agents serve its queue; empty where none is told to; only where no agent owns it
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
        @Nullable EscalationLevel escalation,
        @Schema(examples = "PLANNED") String state,
        @Nullable Instant escalatedAt,
        @Nullable @Schema(examples = "leader-1") String acknowledgedBy,
        @Schema(examples = "3") int rulesVersion,
        @Nullable @Schema(examples = "2027") Integer missingYear,
        @Nullable @Schema(examples = "p-call-12-within-24h") String followsId,
        @Nullable @Schema(examples = "p-call-80-within-24h") String followedById,
        List<String> mergedIds,
        @Nullable EndingView ended,
        @Nullable @Schema(examples = "[\"day\", \"night\"]") List<String> servedBy) {

    static PromiseView of(Promise promise, @Nullable String team, @Nullable List<String> servedBy, Instant now) {
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
                promise.watch().escalation(),
                promise.state().label(),
                promise.watch().escalatedAt(),
                promise.watch().acknowledgedBy(),
                terms.ties().rulesVersion(),
                terms.ties().missingYear(),
                terms.ties().followsId(),
                null,
                terms.ties().merged(),
                EndingView.of(promise),
                servedBy);
    }

    PromiseView followedBy(@Nullable String next) {
        return new PromiseView(
                id,
                callId,
                kind,
                status,
                customerId,
                number,
                matter,
                ownerId,
                team,
                queueId,
                agreedAt,
                dueAt,
                nextAttemptAt,
                attempts,
                risk,
                escalation,
                state,
                escalatedAt,
                acknowledgedBy,
                rulesVersion,
                missingYear,
                followsId,
                next,
                mergedIds,
                ended,
                servedBy);
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
