package callcenter.ticket.rest;

import callcenter.ticket.domain.ContactField;
import callcenter.ticket.domain.MadePromise;
import callcenter.ticket.domain.PromiseStatus;
import callcenter.ticket.domain.Ticket;
import callcenter.web.Masking;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as everybody may see it who may see it at all: the number masked, free text left out but for the matter, the
 * one line without which a list of tickets cannot be worked through.
 */
@Schema(name = "Ticket")
record TicketView(
        String id,
        String callId,
        String status,
        @Schema(description = "when this status began") Instant since,
        @Schema(description = "where it can go from here") List<String> allowed,
        String type,
        @Schema(description = "who answers for it") String ownerId,
        @Nullable String customerId,

        @Schema(description = "masked", examples = "****8000") @Nullable
        String number,

        String matter,

        @Schema(description = "the promise the agent's record names") @Nullable
        String madePromiseId,

        List<PromiseView> promises,

        @Schema(description = "required contact data that the record lacks (TKT-1)")
        List<String> missing,

        Instant openedAt,
        @Nullable Instant customerToldAt,
        @Nullable Instant closedAt) {

    /** A promise that belongs to the ticket. */
    @Schema(name = "TicketPromise")
    record PromiseView(
            String id,
            String callId,
            Instant dueAt,

            @Schema(description = "OPEN, KEPT, WAIVED or BROKEN; absent where it was never told") @Nullable
            PromiseStatus status,

            @Schema(description = "who is to keep it; absent when it is the team's") @Nullable
            String ownerId,

            @Schema(description = "promise that could not be answered yet and that this one follows (CBK-7)") @Nullable
            String followsId,

            @Schema(description = "promise for the same matter that stands for this one too (CBK-8)") @Nullable
            String mergedInto) {}

    static TicketView of(Ticket ticket, List<MadePromise> promises) {
        var facts = ticket.facts();
        var contact = facts.contact();
        return new TicketView(
                facts.id().value(),
                facts.callId().value(),
                ticket.status().name(),
                ticket.since(),
                TicketStateView.names(ticket.next()),
                contact.type().code(),
                facts.owner().value(),
                contact.customer() == null ? null : contact.customer().value(),
                Masking.number(contact.data().number()),
                contact.matter(),
                contact.madePromise() == null ? null : contact.madePromise().value(),
                promises.stream().map(TicketView::view).toList(),
                missing(ticket),
                contact.registeredAt(),
                facts.told() == null ? null : facts.told().at(),
                ticket instanceof Ticket.Closed closed ? closed.closing().at() : null);
    }

    static List<String> missing(Ticket ticket) {
        return ticket.facts().contact().missing().stream()
                .map(ContactField::code)
                .toList();
    }

    private static PromiseView view(MadePromise promise) {
        var follows = promise.followsId();
        var merged = promise.mergedInto();
        return new PromiseView(
                promise.id().value(),
                promise.callId().value(),
                promise.dueAt(),
                promise.status(),
                promise.owner() == null ? null : promise.owner().value(),
                follows == null ? null : follows.value(),
                merged == null ? null : merged.value());
    }
}
