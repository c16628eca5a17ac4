package callcenter.callback.domain.promise;

/** Why a promise was broken. */
public enum BreakReason {
    /** Tries were made, none became a conversation. */
    NOT_REACHED,
    /** Nobody tried. */
    NOT_TRIED,
    /** A try was running when the time was up. */
    IN_PROGRESS
}
