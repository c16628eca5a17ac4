package callcenter.routing.domain.call;

/** Who rang whom. */
public enum Direction {
    INBOUND,
    OUTBOUND
}
