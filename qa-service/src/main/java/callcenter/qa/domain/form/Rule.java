package callcenter.qa.domain.form;

/** What an item looks at. The form says what it costs, scoring says when it is broken. */
public enum Rule {
    /** The agent picked up within the ring limit and let no offer of this call pass (ANS-1). */
    RING_WITHIN_LIMIT,
    /** Every hold was given a reason (CAL-3). */
    HOLD_WITH_REASON,
    /** Every hold had the customer's consent (CAL-3). */
    HOLD_WITH_CONSENT,
    /** No hold was longer than its limit (CAL-6). */
    HOLD_WITHIN_LIMIT,
    /** The agent did not hang up before the closing (CAL-10). */
    NO_HANG_UP_BEFORE_CLOSING,
    /** Closing question and thanks were said (CAL-11). */
    CLOSING_SAID,
    /** The record was written within its time (CAL-12). */
    WRAP_UP_IN_TIME,
    /** The record is there and complete (CAL-12). */
    WRAP_UP_PRESENT
}
