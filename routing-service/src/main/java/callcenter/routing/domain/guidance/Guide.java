package callcenter.routing.domain.guidance;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something an agent is to say or do on a call.
 *
 * @param since  from when on it holds
 * @param dueAt  until when it is to be done; null where no clock runs
 * @param values what its template's places stand for
 */
public record Guide(
        Wording wording,
        Phase phase,
        Instant since,
        @Nullable Instant dueAt,
        Map<String, Words> values) {

    /** When in the call it belongs. */
    public enum Phase {
        NOW,
        /** Should the agent want to put the customer on hold. */
        BEFORE_HOLD,
        /** Should the agent want to propose something. */
        BEFORE_OFFER,
        BEFORE_CLOSING
    }

    public Guide {
        values = Map.copyOf(values);
    }

    public static Guide now(Wording wording, Instant since) {
        return new Guide(wording, Phase.NOW, since, null, Map.of());
    }

    public static Guide beforeClosing(Wording wording, Instant since) {
        return new Guide(wording, Phase.BEFORE_CLOSING, since, null, Map.of());
    }

    /** For what the agent may want to do, but need not. */
    public static Guide in(Phase phase, Wording wording, Instant since) {
        return new Guide(wording, phase, since, null, Map.of());
    }

    public Guide due(Instant at) {
        return new Guide(wording, phase, since, at, values);
    }

    public Guide with(String place, Words value) {
        var more = new HashMap<>(values);
        more.put(place, value);
        return new Guide(wording, phase, since, dueAt, more);
    }

    /** What the agent reads; the guide's own values go before those of the call. */
    public Words words(Map<String, Words> ofTheCall) {
        return wording.words().with(values).with(ofTheCall);
    }
}
