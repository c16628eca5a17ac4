package callcenter.routing.domain.queue;

/** A limit that applies, and what is configured for it. */
public record Limited(LimitCause cause, LimitAction action) {}
