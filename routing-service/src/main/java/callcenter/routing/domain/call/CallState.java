package callcenter.routing.domain.call;

/** The name of a call's state, for lists, filters and answers; the states themselves are {@link Call}'s records. */
public enum CallState {
    LISTENING,
    NOTING,
    WAITING,
    OFFERED,
    DIALLING,
    TALKING,
    ON_HOLD,
    TRANSFERRING,
    CONSULTING,
    WRAPPING_UP,
    COMPLETED,
    ABANDONED,
    DEFERRED,
    INFORMED,
    TURNED_AWAY,
    NOT_REACHED,
    WITHDRAWN,
    TOMBSTONE;

    /** Nothing follows any more: not even a record. */
    public boolean terminal() {
        return compareTo(COMPLETED) >= 0;
    }

    /** The telephone part is over: no command makes sense any more. */
    public boolean hungUp() {
        return compareTo(WRAPPING_UP) >= 0;
    }
}
