package callcenter.routing.domain.call;

/** Why an agent's leg did not come to an answer. */
public enum LegFailure {
    /** It rang and nobody answered: a miss (ANS-2). */
    NO_ANSWER,
    /** The line is in use: the agent cannot be reached, not a miss. */
    BUSY,
    /** The agent declined. */
    REJECTED,
    /** The endpoint could not be dialled: the agent cannot be reached, not a miss. */
    UNREACHABLE,
    /** We took the offer back. */
    CANCELLED
}
