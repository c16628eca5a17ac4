package callcenter.events.ticket;

import java.time.Instant;
import java.util.List;

/**
 * How to find the person again was completed or set right (TKT-1); the data itself is not told.
 *
 * @param by who
 * @param missing required contact data that is lacking still: {@code contactName}, {@code number}, {@code address}
 * @param completedAt when
 */
public record TicketContactCompleted(String by, List<String> missing, Instant completedAt) implements TicketEvent {
    public TicketContactCompleted {
        missing = missing == null ? List.of() : List.copyOf(missing);
    }
}
