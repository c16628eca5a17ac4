package callcenter.ticket.domain;

/** What somebody does in the centre. */
public enum Role {
    AGENT,
    SHIFT_LEADER,
    SUPERVISOR,
    QUALITY,
    OPS
}
