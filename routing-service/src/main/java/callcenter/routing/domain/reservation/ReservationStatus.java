package callcenter.routing.domain.reservation;

/** How far a reservation came; only a pending one changes, and an accepted one may be taken back. */
public enum ReservationStatus {
    /** The agent is held and being rung. */
    PENDING,
    /** The agent answered. */
    ACCEPTED,
    /** The agent had answered, and handed the customer on. */
    HANDED_OVER,
    /** The agent declined. */
    REJECTED,
    /** It rang for the whole limit: a miss (ANS-2). */
    TIMED_OUT,
    /** Taken back by us, the agent could not be reached, or not be connected: nobody's fault. */
    RESCINDED
}
