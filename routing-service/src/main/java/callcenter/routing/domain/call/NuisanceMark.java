package callcenter.routing.domain.call;

import callcenter.routing.domain.call.NormNote.Weight;
import java.time.Instant;

/**
 * The caller was on the list of nuisance numbers when he rang (ANS-8). It stays with the call whatever becomes of the
 * list.
 *
 * @param listing id of the entry
 * @param spared  a promise to him is open: nothing of it is applied
 */
public record NuisanceMark(String listing, NuisanceLevel level, boolean spared) {

    private static final String NORM = "ANS-8";

    /** Whether the agent is to know. */
    public boolean warns() {
        return !spared;
    }

    /** Whether the caller is told and then waits. */
    boolean tells() {
        return !spared && level == NuisanceLevel.MESSAGE;
    }

    boolean turnsAway() {
        return !spared && level == NuisanceLevel.TURN_AWAY;
    }

    /** What was done, for the record. */
    NormNote note(Instant at) {
        return new NormNote(NORM, what(), Weight.FACT, listing, at);
    }

    private String what() {
        if (spared) {
            return "nuisance-spared";
        }
        return switch (level) {
            case WARN -> "nuisance-known";
            case MESSAGE -> "nuisance-told";
            case TURN_AWAY -> "nuisance-turned-away";
        };
    }
}
