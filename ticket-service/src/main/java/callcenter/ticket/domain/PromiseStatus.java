package callcenter.ticket.domain;

/** How a promise stands. */
public enum PromiseStatus {
    OPEN,
    KEPT,
    WAIVED,
    BROKEN
}
