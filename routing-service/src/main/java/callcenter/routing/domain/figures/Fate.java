package callcenter.routing.domain.figures;

/** What became of a call, as far as figures tell calls apart. Every call has one. */
public enum Fate {
    /** The caller is told something first, and has not come to the queue. */
    GREETED,
    /** Nothing is decided: it waits, or a phone rings. */
    WAITING,
    ANSWERED,
    ABANDONED,
    SHORT_ABANDONED,
    /** The caller would rather be called back. */
    CALLBACK_CHOSEN,
    /** The queue did not take or keep it, and noted the number. */
    CAPTURED,
    /** Came when nobody served (ANS-11). */
    OFF_HOURS,
    /** Was for somebody else (ANS-9). */
    WRONG_NUMBER,
    /** Heard a bulletin and hung up (ANS-13). */
    INFORMED,
    /** Came from a nuisance number, and was not let in (ANS-8). */
    TURNED_AWAY,
    /** A call of ours that came to nothing, or a disposition that only a later release knows. */
    OTHER;

    /** By the disposition with which a call ended. */
    public static Fate of(String disposition) {
        return switch (disposition) {
            case "HANDLED" -> ANSWERED;
            case "ABANDONED" -> ABANDONED;
            case "SHORT_ABANDON" -> SHORT_ABANDONED;
            case "CALLBACK_CHOSEN" -> CALLBACK_CHOSEN;
            case "CAPTURED" -> CAPTURED;
            case "OFF_HOURS" -> OFF_HOURS;
            case "WRONG_NUMBER" -> WRONG_NUMBER;
            case "INFORMED" -> INFORMED;
            case "TURNED_AWAY" -> TURNED_AWAY;
            default -> OTHER;
        };
    }

    /** Whether the queue was there for the call, or had to be: service levels are about these. */
    boolean offered() {
        return switch (this) {
            case WAITING, ANSWERED, ABANDONED, SHORT_ABANDONED, CALLBACK_CHOSEN, CAPTURED -> true;
            case GREETED, OFF_HOURS, WRONG_NUMBER, INFORMED, TURNED_AWAY, OTHER -> false;
        };
    }

    /** Whether a customer called us about something of ours. */
    boolean contact() {
        return switch (this) {
            case GREETED,
                    WAITING,
                    ANSWERED,
                    ABANDONED,
                    SHORT_ABANDONED,
                    CALLBACK_CHOSEN,
                    CAPTURED,
                    OFF_HOURS,
                    INFORMED -> true;
            case WRONG_NUMBER, TURNED_AWAY, OTHER -> false;
        };
    }

    /** Whether an agent had the customer. */
    boolean talked() {
        return this == ANSWERED || this == WRONG_NUMBER;
    }

    /** Whether the caller left by himself. */
    boolean left() {
        return this == ABANDONED || this == SHORT_ABANDONED;
    }

    /** Whether it ended without an agent by our own doing. */
    boolean deferred() {
        return this == CALLBACK_CHOSEN || this == CAPTURED;
    }
}
