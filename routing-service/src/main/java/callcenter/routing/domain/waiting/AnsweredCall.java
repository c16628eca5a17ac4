package callcenter.routing.domain.waiting;

import java.time.Instant;

/** One call of the queue that found its agent lately. */
public record AnsweredCall(Instant enqueuedAt, Instant answeredAt) {}
