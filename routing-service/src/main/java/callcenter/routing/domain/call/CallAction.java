package callcenter.routing.domain.call;

/** What can be asked of a call. Which state allows what: {@link Call#allowed()}. */
public enum CallAction {
    OFFER,
    REJECT,
    HOLD,
    RESUME,
    TRANSFER,
    COMPLETE_TRANSFER,
    CANCEL_TRANSFER,
    HANG_UP,
    SURVEY,
    WRAP_UP,
    PROMISE,
    TELL,
    WRONG_NUMBER,
    END,
    REQUEUE,
    FREE_AGENT,
    MONITOR,
    WITHDRAW
}
