package callcenter.routing.domain.call;

/** How a transfer ended that did not come about; the customer is with the agent who began it. */
public enum TransferOutcome {
    NOT_ANSWERED,
    DECLINED,
    UNREACHABLE,
    /** By the agent who began it, by a supervisor, or because the other one left. */
    CANCELLED,
    /** The customer could not be put on hold for it, and heard nothing of it. */
    NOT_POSSIBLE,
    /** The customer, or the agent who began it, left meanwhile: a call is to be promised. */
    ENDED;

    /** The customer hears music and is to be taken off it. */
    boolean resumes() {
        return this != NOT_POSSIBLE && this != ENDED;
    }

    static TransferOutcome of(OfferOutcome outcome) {
        return switch (outcome) {
            case TIMED_OUT -> NOT_ANSWERED;
            case REJECTED -> DECLINED;
            case LINE_BUSY, UNREACHABLE -> UNREACHABLE;
            case RESCINDED, FREED -> CANCELLED;
        };
    }
}
