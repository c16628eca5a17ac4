package callcenter.routing.domain.agent;

/** The not-ready reasons that the system itself gives; agents give their own. */
public final class NotReadyReason {

    /** Two offers in a row were not answered (ANS-2). */
    public static final String NO_ANSWER = "NO_ANSWER";

    /** The agent declined an offer; offering it straight back would go on for ever. */
    public static final String DECLINED = "DECLINED";

    /** The agent's endpoint could not be dialled. */
    public static final String UNREACHABLE = "UNREACHABLE";

    /** The presence lease ran out. */
    public static final String CONNECTION_LOST = "CONNECTION_LOST";

    private NotReadyReason() {}
}
