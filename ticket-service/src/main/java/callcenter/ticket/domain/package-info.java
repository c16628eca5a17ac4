/**
 * The rules of tickets, in plain Java: {@link callcenter.ticket.domain.Ticket} and its lifecycle, the
 * {@link callcenter.ticket.domain.Contact} it registers, and who may do what to it
 * ({@link callcenter.ticket.domain.Actor}).
 */
@NullMarked
package callcenter.ticket.domain;

import org.jspecify.annotations.NullMarked;
