package callcenter.routing.domain.call;

import java.time.Instant;

/**
 * What a norm says about a call: evidence on its timeline, and an event.
 *
 * @param norm   id of the norm
 * @param what   code of what was noted
 * @param detail figures and names, without personal data
 */
public record NormNote(String norm, String what, Weight weight, String detail, Instant at) {

    /** What a note means for the agent. */
    public enum Weight {
        /** Was told what to say or do. */
        GUIDED,
        /** Evidence for nobody's fault. */
        FACT,
        /** A violation. */
        FLAG
    }
}
