package callcenter.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to be looked at when its time has come; at most one per kind and subject.
 *
 * @param kind    what is due, {@code ring}, {@code promise}: names the handler
 * @param subject id of the aggregate
 * @param dueAt   never run before; kept to the microsecond, rounded up
 * @param detail  whatever the handler wants to find again; no personal data
 */
public record Deadline(
        String kind,
        String subject,
        Instant dueAt,
        @Nullable String detail) {

    /** A deadline without detail. */
    public Deadline(String kind, String subject, Instant dueAt) {
        this(kind, subject, dueAt, null);
    }
}
