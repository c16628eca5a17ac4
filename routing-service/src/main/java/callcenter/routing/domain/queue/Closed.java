package callcenter.routing.domain.queue;

import java.time.Instant;
import java.util.Optional;

/**
 * Nobody serves.
 *
 * @param holiday not for the hour alone
 * @param opensAt when the next service window begins; empty when that cannot be said yet
 */
public record Closed(boolean holiday, Optional<Instant> opensAt) {}
