package callcenter.qa.domain.evaluation;

/** What was found. A fault costs points; a remark explains and costs nothing, because it was not this agent's doing. */
public enum FactCode {
    /** The accepted call rang longer than allowed. */
    RANG_LONGER_THAN_LIMIT(true),
    /** The agent let an earlier offer of this call ring out, or refused it. */
    OFFER_MISSED(true),
    /** Answered late: no agent was free. */
    LATE_NO_AGENT(false),
    /** Answered late: a colleague let it ring. */
    LATE_AGENT_MISSED(false),
    /** Answered late: neither of the two, so it took us or the telephony platform. */
    LATE_SYSTEM(false),
    HOLD_WITHOUT_REASON(true),
    HOLD_WITHOUT_CONSENT(true),
    HELD_LONGER_THAN_LIMIT(true),
    HUNG_UP_BEFORE_CLOSING(true),
    CLOSING_NOT_SAID(true),
    /** The line was cut by the platform or a supervisor before the closing. */
    CLOSING_CUT_OFF(false),
    WRAP_UP_LATE(true),
    WRAP_UP_MISSING(true),
    WRAP_UP_INCOMPLETE(true);

    private final boolean fault;

    FactCode(boolean fault) {
        this.fault = fault;
    }

    public boolean isFault() {
        return fault;
    }
}
