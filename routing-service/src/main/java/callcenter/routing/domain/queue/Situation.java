package callcenter.routing.domain.queue;

import java.util.Optional;

/**
 * How things stand in a queue.
 *
 * @param waiting calls that wait; 0 where nobody asked
 * @param empty   why nobody can take a call, and will not soon; empty when somebody can, or nobody asked
 */
public record Situation(int waiting, Optional<LimitCause> empty) {

    /** As far as a queue without limits needs to know. */
    public static final Situation UNASKED = new Situation(0, Optional.empty());
}
