package callcenter.callback.domain.report;

/** What figures may be told apart by. */
public enum Dimension {
    DAY,
    KIND,
    TEAM,
    AGENT,
    QUEUE
}
