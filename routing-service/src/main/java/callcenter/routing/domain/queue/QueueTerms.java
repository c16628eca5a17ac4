package callcenter.routing.domain.queue;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The queue a call entered and the limits in force at that moment: they stay with the call, so that a later change of
 * the configuration does not rewrite what was allowed then.
 *
 * @param ringLimit    an agent's phone rings at most this long (ANS-1)
 * @param serviceLevel answered within this counts as in time
 * @param shortAbandon a caller who leaves within this is not counted as lost
 * @param holdLimit    longest hold before it is flagged (CAL-6)
 * @param wrapUpLimit  longest wrap-up before it is flagged (CAL-12)
 * @param transferLimit another agent answers a transfer within this, or it goes back (CAL-8)
 * @param wrapUpMode   what lets the agent go on after a conversation
 * @param offerPauses  how long an agent gets no call after an offer that he did not take
 * @param ownNorms     limits of the norms on the call; null where they are the usual ones
 * @param ringsEndAfter waited so long, and nothing is relaxed any further; null when nothing ever is
 * @param together      how many agents are rung for one call
 */
public record QueueTerms(
        QueueId queue,
        Duration ringLimit,
        Duration serviceLevel,
        Duration shortAbandon,
        Duration holdLimit,
        Duration wrapUpLimit,
        WrapUpMode wrapUpMode,
        OfferPauses offerPauses,
        @Nullable NormTerms ownNorms,
        Duration transferLimit,
        RingTogether together,
        @Nullable Duration ringsEndAfter) {

    /** Another agent has this long to answer a transfer, unless the queue says otherwise (CAL-8). */
    public static final Duration USUAL_TRANSFER_LIMIT = Duration.ofSeconds(15);

    /** Calls that were stored before there were modes and pauses have the usual ones. */
    public QueueTerms {
        wrapUpMode = Objects.requireNonNullElse(wrapUpMode, WrapUpMode.FORCED);
        offerPauses = Objects.requireNonNullElse(offerPauses, OfferPauses.NONE);
        transferLimit = Objects.requireNonNullElse(transferLimit, USUAL_TRANSFER_LIMIT);
        together = Objects.requireNonNullElse(together, RingTogether.ONE);
    }

    /** With the usual wrap-up, no pauses and the usual norms. */
    public QueueTerms(
            QueueId queue,
            Duration ringLimit,
            Duration serviceLevel,
            Duration shortAbandon,
            Duration holdLimit,
            Duration wrapUpLimit) {
        this(
                queue,
                ringLimit,
                serviceLevel,
                shortAbandon,
                holdLimit,
                wrapUpLimit,
                WrapUpMode.FORCED,
                OfferPauses.NONE,
                null,
                USUAL_TRANSFER_LIMIT,
                RingTogether.ONE,
                null);
    }

    /** The limits of the norms on the call. */
    public NormTerms norms() {
        return ownNorms == null ? NormTerms.USUAL : ownNorms;
    }
}
