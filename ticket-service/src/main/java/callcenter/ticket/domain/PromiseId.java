package callcenter.ticket.domain;

/** Id of a callback promise, as callback-service names it. */
public record PromiseId(String value) {}
