package callcenter.routing.domain.call;

/** The clocks that run on a call; at most one of each. */
public enum CallClock {
    /** What the caller hears first has been said (ANS-13). */
    LISTEN,
    /** The caller was asked what the call is about, and did not say (ANS-11). */
    NOTE,
    /** The caller waits, and something is due for him (ANS-10), or a limit of the queue. */
    WAIT,
    /** Rings too long, or the platform never took the offer (ANS-1). */
    RING,
    /** One more agent is to be rung for the call. */
    WIDEN,
    /** The last ring of the queue opens: nothing is relaxed any further. */
    RINGS_END,
    /** Held too long (CAL-6). */
    HOLD,
    /** Record not written in time (CAL-12). */
    WRAP_UP,
    /** The customer did not rate the conversation (CAL-11). */
    SURVEY,
    /** The norms that watch the call look at it again; see {@code domain.supervision}. */
    NORMS
}
