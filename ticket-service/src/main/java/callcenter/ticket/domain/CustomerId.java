package callcenter.ticket.domain;

/** Keyed digest of a customer's number; says who without saying the number. */
public record CustomerId(String value) {}
