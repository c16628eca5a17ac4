package callcenter.routing.domain.agent;

import java.util.Set;

/** The not-ready reasons that the system itself gives; agents give their own, and none of these. */
public final class NotReadyReason {

    /** Two offers in a row were not answered (ANS-2). */
    public static final String NO_ANSWER = "NO_ANSWER";

    /** The agent declined an offer; offering it straight back would go on for ever. */
    public static final String DECLINED = "DECLINED";

    /** The agent's endpoint could not be dialled. */
    public static final String UNREACHABLE = "UNREACHABLE";

    /** The presence lease ran out. */
    public static final String CONNECTION_LOST = "CONNECTION_LOST";

    private static final Set<String> OURS = Set.of(NO_ANSWER, DECLINED, UNREACHABLE, CONNECTION_LOST);

    private NotReadyReason() {}

    /** Whether only the system gives this reason: it is evidence, and some of them it also takes back. */
    public static boolean isOurs(String reason) {
        return OURS.contains(reason);
    }
}
