package callcenter.callback.domain.rules;

/** When customers may be called for a kind of promise (CBK-3). */
public enum CallWindow {
    /** At any hour: it is urgent, or the customer chose the time. */
    ALWAYS,
    /** In the calling hours. */
    CALLING_HOURS
}
