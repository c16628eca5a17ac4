/**
 * Tickets: every contact is registered and followed until it is closed.
 *
 * <p>Topics in: {@code calls} (a wrapped-up call opens its ticket, or reports on a promise), {@code callbacks} (a
 * promise joins the ticket of its call), {@code agents} (who leads whom). Topic out: {@code tickets}. The state diagram
 * is at {@link callcenter.ticket.domain.Ticket}.
 */
@NullMarked
package callcenter.ticket;

import org.jspecify.annotations.NullMarked;
