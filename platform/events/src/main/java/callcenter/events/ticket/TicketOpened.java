package callcenter.events.ticket;

import java.time.Instant;

/**
 * A contact was registered (TKT-1).
 *
 * @param callId the call it came from
 * @param customerId customer; may be null
 * @param type contact type
 * @param agentId who took it
 * @param promiseId promise named in the record; may be null
 * @param openedAt when
 */
public record TicketOpened(
        String callId, String customerId, String type, String agentId, String promiseId, Instant openedAt)
        implements TicketEvent {}
