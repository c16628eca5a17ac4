package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.LimitCause;

/** Why a call ended without an agent by our own doing. */
public enum DeferReason {
    /** Nobody serves now (ANS-11). */
    OFF_HOURS,
    /** The caller would rather be called back, and keeps the place (ANS-10). */
    CALLBACK_CHOSEN,
    QUEUE_FULL,
    WAITED_TOO_LONG,
    /** Nobody who could take the call is there. */
    NOBODY_THERE;

    public static DeferReason of(LimitCause cause) {
        return switch (cause) {
            case FULL -> QUEUE_FULL;
            case WAITED_TOO_LONG -> WAITED_TOO_LONG;
            case NOBODY_SIGNED_IN, NOBODY_SKILLED, ALL_AWAY -> NOBODY_THERE;
        };
    }

    /** As the published events call it. */
    String disposition() {
        return switch (this) {
            case OFF_HOURS, CALLBACK_CHOSEN -> name();
            case QUEUE_FULL, WAITED_TOO_LONG, NOBODY_THERE -> "CAPTURED";
        };
    }

    /** Kind of promise, as callback-service names it. */
    String promise() {
        return this == OFF_HOURS ? "OFF_HOURS" : "QUEUE_PLACE";
    }

    /** Who came to a queue that served is called back as if he still waited there. */
    boolean keepsPlace() {
        return this != OFF_HOURS;
    }

    String norm() {
        return this == OFF_HOURS ? "ANS-11" : "ANS-10";
    }
}
