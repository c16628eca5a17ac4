package callcenter.events.ticket;

import callcenter.events.Event;

/** What happens to one ticket; subject and key is the ticket id. Topic {@code tickets}. */
public sealed interface TicketEvent extends Event
        permits TicketOpened,
                TicketPromiseJoined,
                TicketStatusChanged,
                TicketCommented,
                TicketContactCompleted,
                TicketCustomerTold,
                TicketClosed {}
