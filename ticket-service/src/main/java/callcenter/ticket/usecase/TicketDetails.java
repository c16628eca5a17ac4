package callcenter.ticket.usecase;

import callcenter.ticket.domain.Comment;
import callcenter.ticket.domain.MadePromise;
import callcenter.ticket.domain.Ticket;
import java.util.List;

/**
 * One ticket with all that belongs to it.
 *
 * @param personal whether the reader may see the personal data: only then it is kept as read
 */
public record TicketDetails(Ticket ticket, List<MadePromise> promises, List<Comment> comments, boolean personal) {}
