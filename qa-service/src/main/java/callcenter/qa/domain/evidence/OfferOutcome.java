package callcenter.qa.domain.evidence;

/** How an offer ended that was not answered. */
public enum OfferOutcome {
    TIMED_OUT,
    REJECTED,
    RESCINDED,
    UNREACHABLE,
    UNKNOWN;

    /** Whether the agent let the customer wait; an offer taken back and an unreachable telephone are not the agent's doing. */
    public boolean isMiss() {
        return this == TIMED_OUT || this == REJECTED;
    }
}
