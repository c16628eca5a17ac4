package callcenter.routing.domain.reservation;

/** How far a reservation came; only a pending one changes. */
public enum ReservationStatus {
    /** The agent is held and being rung. */
    PENDING,
    /** The agent answered. */
    ACCEPTED,
    /** The agent declined. */
    REJECTED,
    /** It rang for the whole limit: a miss (ANS-2). */
    TIMED_OUT,
    /** Taken back by us, or the agent could not be reached: nobody's fault. */
    RESCINDED
}
