package callcenter.callback.domain.rules;

import callcenter.callback.domain.promise.EscalationLevel;
import callcenter.callback.domain.promise.Ladder;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** One rung of a ladder as people write it: {@code SHIFT_LEADER PT10M}. */
final class RungText {

    private RungText() {}

    static Ladder.Rung parse(String text) {
        var parts = text.strip().split("\\s+", -1);
        try {
            if (parts.length == 2) {
                return new Ladder.Rung(EscalationLevel.valueOf(parts[0]), Duration.parse(parts[1]));
            }
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw new IllegalArgumentException(meaning(text), unreadable);
        }
        throw new IllegalArgumentException(meaning(text));
    }

    private static String meaning(String text) {
        return "'" + text + "' is not a rung such as SHIFT_LEADER PT10M, SUPERVISOR PT20M or MANAGER PT1H";
    }
}
