package callcenter.callback.domain.promise;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who was warned about a promise.
 *
 * @param noticedPercent highest part of the time whose passing was told; 0 for none (CBK-4)
 * @param escalation highest level that holds it; null when only its owner does (CBK-6)
 * @param escalatedAt since when; null when only its owner holds it
 * @param acknowledgedBy who on that level has taken it in hand; null until somebody has
 */
public record Watch(
        int noticedPercent,
        @Nullable EscalationLevel escalation,
        @Nullable Instant escalatedAt,
        @Nullable String acknowledgedBy) {

    static final Watch CALM = new Watch(0, null, null, null);

    Watch noticed(int percent) {
        return new Watch(percent, escalation, escalatedAt, acknowledgedBy);
    }

    Watch escalated(EscalationLevel level, Instant at) {
        return new Watch(noticedPercent, level, at, null);
    }

    Watch acknowledged(String by) {
        return new Watch(noticedPercent, escalation, escalatedAt, by);
    }

    /** The clock begins anew: it was postponed or planned again. */
    Watch renewed() {
        return new Watch(0, escalation, escalatedAt, acknowledgedBy);
    }

    /** Who comes next; empty at the top of the ladder. */
    Optional<EscalationLevel> next(Ladder ladder) {
        return escalation == null ? Optional.of(ladder.lowest()) : ladder.above(escalation);
    }

    /** When the next one is called because nobody acknowledged; empty when there is no need or nobody. */
    Optional<Instant> climbsAt(Ladder ladder) {
        return escalation == null
                        || escalatedAt == null
                        || acknowledgedBy != null
                        || ladder.above(escalation).isEmpty()
                ? Optional.empty()
                : Optional.of(escalatedAt.plus(ladder.acknowledgeWithin(escalation)));
    }
}
