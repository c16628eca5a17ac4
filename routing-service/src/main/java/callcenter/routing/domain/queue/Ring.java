package callcenter.routing.domain.queue;

import java.time.Duration;

/** Agents who may take a call once it has waited this long. */
public record Ring(Duration after, Requirement requirement) {

    boolean openAfter(Duration waited) {
        return after.compareTo(waited) <= 0;
    }
}
