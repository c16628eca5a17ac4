package callcenter.routing.domain.nuisance;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a nuisance number.
 *
 * @param by     who took it; null when time did
 * @param reason in words; null where none is asked for; personal
 */
public record Step(Kind did, @Nullable String by, @Nullable String reason, Instant at) {

    /** What was done. */
    public enum Kind {
        PROPOSED,
        APPROVED,
        REFUSED,
        APPEALED,
        /** The appeal was. */
        DISMISSED,
        /** The appeal was. */
        GRANTED,
        LIFTED,
        /** Another proposal about the same number came into force. */
        REPLACED,
        EXPIRED
    }

    static Step of(Kind did, Word word) {
        return new Step(did, word.by(), word.reason(), word.at());
    }

    /** These steps, then this one. */
    List<Step> after(List<Step> history) {
        return Stream.concat(history.stream(), Stream.of(this)).toList();
    }
}
