package callcenter.events.ticket;

import java.time.Instant;

/**
 * The customer was told the result (TKT-3).
 *
 * @param by who told
 * @param result what was told; personal
 * @param toldAt when
 */
public record TicketCustomerTold(String by, String result, Instant toldAt) implements TicketEvent {}
