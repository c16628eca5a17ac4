package callcenter.ticket.domain;

/** Id of a call, as routing-service names it. */
public record CallId(String value) {}
