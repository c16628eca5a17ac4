package callcenter.ticket.store;

import callcenter.ticket.domain.Actor;
import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.ContactType;
import callcenter.ticket.domain.CustomerId;
import callcenter.ticket.domain.PromiseId;
import callcenter.ticket.domain.StaffId;
import callcenter.ticket.domain.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets are wanted; null asks for nothing.
 *
 * @param visibleTo  only what this person may see
 * @param incomplete whether required contact data is missing (TKT-1)
 */
public record TicketFilter(
        Actor visibleTo,
        @Nullable TicketStatus status,
        @Nullable ContactType type,
        @Nullable StaffId owner,
        @Nullable CustomerId customer,
        @Nullable PromiseId promise,
        @Nullable CallId call,
        @Nullable Boolean incomplete) {}
