package callcenter.callback.usecase;

/** When customers may be called for a kind of promise (CBK-3). */
enum CallWindow {
    /** At any hour: it is urgent, or the customer chose the time. */
    ALWAYS,
    /** In the calling hours. */
    CALLING_HOURS
}
