package callcenter.routing.domain.call;

/** What a change of a call means for the agent concerned. */
public enum AgentConsequence {
    /** On the line. */
    ANSWERED,
    /** The conversation is over and the record is owed. */
    TALK_ENDED,
    /** Nothing is owed any more. */
    RELEASED,
    /** Did not answer (ANS-2). */
    MISSED,
    /** Declined the offer. */
    DECLINED,
    /** The line was in use. */
    LINE_BUSY,
    /** Could not be dialled. */
    UNREACHABLE
}
