package callcenter.routing.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence about a call.
 *
 * @param what   what happened, the last part of the event's type or a word of its own
 * @param norm   the service norm it speaks to; null when none
 * @param detail figures and names, without personal data
 */
public record TimelineEntry(
        Instant at, String what, @Nullable String norm, String detail) {}
