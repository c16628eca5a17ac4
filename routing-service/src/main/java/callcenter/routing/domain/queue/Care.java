package callcenter.routing.domain.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was done for a caller while he waits. It goes with his place, so it is done once however often a phone rings; its
 * times are those of his wait, in which a conversation that he came back from takes none.
 *
 * @param joinedAt  when he came to the present queue; null when he entered there
 * @param passed    queues he was sent on from: none of them gets him again
 * @param toldAt    when he was last told his position; null before
 * @param estimate  the first estimate he was told, by which it is judged; null before
 * @param offer     the call back that was offered to him; null before
 * @param limitsMet limits of the present queue whose action was taken or is not possible
 * @param limitsShut limits of the present queue that were met while the queue to go to was closed: it is tried again
 * @param ringsEnded that the last ring of the present queue opened in vain was told
 */
public record Care(
        @Nullable Instant joinedAt,
        Set<QueueId> passed,
        @Nullable Instant toldAt,
        @Nullable ToldEstimate estimate,
        @Nullable CallbackOffer offer,
        Set<LimitCause> limitsMet,
        Set<LimitCause> limitsShut,
        boolean ringsEnded) {

    /** Nothing yet. */
    public static final Care NONE = new Care(null, Set.of(), null, null, null, Set.of(), Set.of(), false);

    public Care {
        passed = passed == null ? Set.of() : Set.copyOf(passed);
        limitsMet = limitsMet == null ? Set.of() : Set.copyOf(limitsMet);
        limitsShut = limitsShut == null ? Set.of() : Set.copyOf(limitsShut);
    }

    /** He was told his position, with an estimate where there is one. */
    public Care told(@Nullable ToldEstimate told, Instant at) {
        return new Care(
                joinedAt, passed, at, estimate == null ? told : estimate, offer, limitsMet, limitsShut, ringsEnded);
    }

    /** The same, all of it so much later: in between he did not wait. */
    Care later(Duration pause) {
        return new Care(
                joinedAt == null ? null : joinedAt.plus(pause),
                passed,
                toldAt == null ? null : toldAt.plus(pause),
                estimate == null ? null : estimate.later(pause),
                offer,
                limitsMet,
                limitsShut,
                ringsEnded);
    }

    public Care offered(CallbackOffer made) {
        return new Care(joinedAt, passed, toldAt, estimate, made, limitsMet, limitsShut, ringsEnded);
    }

    /** Whether this key chooses the call back. */
    public boolean chosenBy(String key) {
        return offer != null && offer.chosenBy(key);
    }

    public Care met(LimitCause cause) {
        var met = new HashSet<>(limitsMet);
        met.add(cause);
        return new Care(joinedAt, passed, toldAt, estimate, offer, met, limitsShut, ringsEnded);
    }

    /** The limit was met, and the queue to go to is closed. */
    public Care shut(LimitCause cause) {
        var shut = new HashSet<>(limitsShut);
        shut.add(cause);
        return new Care(joinedAt, passed, toldAt, estimate, offer, limitsMet, shut, ringsEnded);
    }

    /** All rings are open, and he waits. */
    public Care ringsOver() {
        return new Care(joinedAt, passed, toldAt, estimate, offer, limitsMet, limitsShut, true);
    }

    /** He was sent on from these queues; limits and rings of the one he is in now are its own. */
    public Care sentOn(Set<QueueId> from, Instant at) {
        var all = new HashSet<>(passed);
        all.addAll(from);
        return new Care(at, all, toldAt, estimate, offer, Set.of(), Set.of(), false);
    }
}
