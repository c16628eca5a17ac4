package callcenter.routing.domain.call;

import callcenter.routing.domain.reservation.ReservationStatus;

/** How an offer ended that nobody answered, and what that means (ANS-1, ANS-2). */
enum OfferOutcome {
    TIMED_OUT(ReservationStatus.TIMED_OUT, AgentConsequence.MISSED),
    REJECTED(ReservationStatus.REJECTED, AgentConsequence.DECLINED),
    RESCINDED(ReservationStatus.RESCINDED, AgentConsequence.RELEASED),
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
            case BUSY, UNREACHABLE -> UNREACHABLE;
            case CANCELLED -> RESCINDED;
        };
    }

    ReservationStatus reservation() {
        return reservation;
    }

    AgentConsequence consequence() {
        return consequence;
    }

    /** Whether the customer heard a phone that nobody picked up. */
    boolean countsAsMissed() {
        return this == TIMED_OUT || this == REJECTED;
    }
}
