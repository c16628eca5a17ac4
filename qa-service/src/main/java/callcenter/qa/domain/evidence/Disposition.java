package callcenter.qa.domain.evidence;

/** What became of the call; only a HANDLED one, where an agent talked, is ever evaluated. */
public enum Disposition {
    HANDLED,
    ABANDONED,
    SHORT_ABANDON,
    NOT_REACHED,
    WITHDRAWN,
    UNKNOWN
}
