package callcenter.callback.domain.promise;

/** Why the time of a promise was counted anew. */
public enum ReplanReason {
    /** The customer asked for another time (CBK-13). */
    POSTPONED,
    /** Who answered instead said when (CBK-5). */
    ASKED_WHEN,
    /** Somebody put it under other rules. */
    RULES,
    /** The holidays of a year became known. */
    CALENDAR
}
