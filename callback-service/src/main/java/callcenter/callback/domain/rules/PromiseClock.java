package callcenter.callback.domain.rules;

/** What the time of a kind of promise is measured with. */
public enum PromiseClock {
    /** It never stops. */
    WALL_CLOCK,
    /** It runs in service hours, not on holidays. */
    SERVICE_HOURS
}
