package callcenter.routing.domain.matching;

/** Why an agent may not take a waiting call; the first that applies. */
public enum Objection {
    ACCOUNT_CLOSED,
    /** No endpoint on the platform that has the call. */
    NO_PHONE,
    /** Until a moment the call is for its preferred agent alone. */
    KEPT_FOR_ANOTHER,
    /** The agent serves other queues only. */
    OTHER_QUEUES,
    /** Gets calls of this queue only when they have waited longer. */
    NOT_YET,
    /** None of the rings that are open. */
    SKILLS,
    /** Did not take an offer, and gets none for a while. */
    RESTING
}
