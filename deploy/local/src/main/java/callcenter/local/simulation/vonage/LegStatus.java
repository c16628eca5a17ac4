package callcenter.local.simulation.vonage;

import java.util.Locale;

/** States of a leg, by Vonage's names. */
enum LegStatus {
    STARTED,
    RINGING,
    ANSWERED,
    COMPLETED,
    BUSY,
    TIMEOUT,
    FAILED,
    REJECTED,
    UNANSWERED,
    CANCELLED;

    boolean over() {
        return compareTo(COMPLETED) >= 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
