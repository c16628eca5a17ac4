package callcenter.callback.domain.promise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the customer was told to expect (CBK-1, CBK-2). Lengths are configuration: {@link KindRules}. */
public enum PromiseKind {
    /** Urgent, repeated or aggrieved. */
    WITHIN_2H,
    /** Everything else that cannot be answered on the spot. */
    WITHIN_24H,
    /** The line dropped in the middle of a call (CAL-9). */
    DROPPED_LINE,
    /** Something is being looked up (CAL-5). */
    LOOK_UP,
    /** The customer wants one agent, who is busy or away (ANS-5). */
    PARTICULAR_AGENT,
    /** Nobody answered, and the customer hung up. */
    ABANDONED_IN_QUEUE,
    /** Chosen instead of waiting on the line: the place in the queue is kept (ANS-10). */
    QUEUE_PLACE,
    /** Rang when nobody served (ANS-11). */
    OFF_HOURS,
    /** Rang while the centre was out of order (ANS-12). */
    OUTAGE,
    /** Asks whether a matter is really settled. */
    REVISIT,
    /** At the time the customer chose. */
    AGREED_TIME;

    /** As it appears in ids: {@code within-2h}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that name; empty for one this release does not know. */
    public static Optional<PromiseKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
