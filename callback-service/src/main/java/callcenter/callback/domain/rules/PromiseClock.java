package callcenter.callback.domain.rules;

/** What the time of a kind of promise is measured with. */
public enum PromiseClock {
    /** It never stops. */
    WALL_CLOCK,
    /** It runs in service hours, not on holidays. */
    SERVICE_HOURS,
    /** It runs while customers may be called: what nobody may call about yet loses no time (CBK-3). */
    CALLING_HOURS
}
