package callcenter.routing.domain.call;

/** Why an outbound call reached nobody. */
public enum NotReached {
    BUSY,
    NO_ANSWER,
    FAILED
}
