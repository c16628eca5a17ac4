package callcenter.routing.store;

import java.time.Instant;

/** One replica's right to send a command, until then. */
public record Lease(String by, Instant until) {}
