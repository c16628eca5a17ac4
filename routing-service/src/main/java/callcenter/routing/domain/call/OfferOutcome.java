package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.OfferPauses;
import callcenter.routing.domain.reservation.ReservationStatus;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How an offer ended that nobody answered, and what that means (ANS-1, ANS-2). */
enum OfferOutcome {
    TIMED_OUT(ReservationStatus.TIMED_OUT, AgentConsequence.MISSED),
    REJECTED(ReservationStatus.REJECTED, AgentConsequence.DECLINED),
    RESCINDED(ReservationStatus.RESCINDED, AgentConsequence.RELEASED),
    /** Taken back by a supervisor, who wants it to go to somebody else. */
    FREED(ReservationStatus.RESCINDED, AgentConsequence.RELEASED),
    LINE_BUSY(ReservationStatus.RESCINDED, AgentConsequence.LINE_BUSY),
    UNREACHABLE(ReservationStatus.RESCINDED, AgentConsequence.UNREACHABLE);

    private final ReservationStatus reservation;
    private final AgentConsequence consequence;

    OfferOutcome(ReservationStatus reservation, AgentConsequence consequence) {
        this.reservation = reservation;
        this.consequence = consequence;
    }

    static OfferOutcome of(LegFailure cause) {
        return switch (cause) {
            case NO_ANSWER -> TIMED_OUT;
            case REJECTED -> REJECTED;
            case BUSY -> LINE_BUSY;
            case UNREACHABLE -> UNREACHABLE;
            case CANCELLED -> RESCINDED;
        };
    }

    ReservationStatus reservation() {
        return reservation;
    }

    AgentConsequence consequence() {
        return consequence;
    }

    /** As in events, which tell a line in use from one that is not there, or who took it back, no more than they ever did. */
    String published() {
        return switch (this) {
            case LINE_BUSY -> UNREACHABLE.name();
            case FREED -> RESCINDED.name();
            case TIMED_OUT, REJECTED, RESCINDED, UNREACHABLE -> name();
        };
    }

    /** How long the agent gets no call then; null when that is not set. */
    @Nullable
    Duration pause(OfferPauses pauses) {
        return switch (this) {
            case TIMED_OUT -> pauses.afterNoAnswer();
            case REJECTED -> pauses.afterReject();
            case LINE_BUSY -> pauses.afterBusy();
            case FREED -> OfferPauses.SHORT_REST;
            case RESCINDED, UNREACHABLE -> null;
        };
    }

    /** Whether the customer heard a phone that nobody picked up. */
    boolean countsAsMissed() {
        return this == TIMED_OUT || this == REJECTED;
    }
}
