package callcenter.ticket.kafka;

import callcenter.events.Envelope;
import callcenter.events.agent.AgentConfigured;
import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallReturned;
import callcenter.events.call.CallTransferred;
import callcenter.events.call.CallWrappedUp;
import callcenter.events.callback.PromiseBroken;
import callcenter.events.callback.PromiseHandedOver;
import callcenter.events.callback.PromiseKept;
import callcenter.events.callback.PromiseMade;
import callcenter.events.callback.PromiseMerged;
import callcenter.events.callback.PromiseReplanned;
import callcenter.events.callback.PromiseWaived;
import callcenter.messaging.Inbox;
import callcenter.messaging.Inboxes;
import callcenter.messaging.Transaction;
import callcenter.ticket.usecase.OpenTicket;
import callcenter.ticket.usecase.PlaceStaff;
import callcenter.ticket.usecase.RecordPromise;
import callcenter.ticket.usecase.RecordPromisedCall;
import callcenter.ticket.usecase.RecordTicketCall;
import callcenter.web.reading.LiveContacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What tickets make of calls, promises and agents, and who has which customer; between the three topics there is no order. */
@ApplicationScoped
class TicketConsumer {
    private final OpenTicket openTicket;
    private final RecordPromisedCall recordPromisedCall;
    private final RecordTicketCall recordTicketCall;
    private final RecordPromise recordPromise;
    private final PlaceStaff placeStaff;
    private final LiveContacts contacts;
    private final Inbox inbox;

    TicketConsumer(
            OpenTicket openTicket,
            RecordPromisedCall recordPromisedCall,
            RecordTicketCall recordTicketCall,
            RecordPromise recordPromise,
            PromiseChanges changes,
            PlaceStaff placeStaff,
            LiveContacts contacts,
            Inboxes inboxes) {
        this.openTicket = openTicket;
        this.recordPromisedCall = recordPromisedCall;
        this.recordTicketCall = recordTicketCall;
        this.recordPromise = recordPromise;
        this.placeStaff = placeStaff;
        this.contacts = contacts;
        inbox = inboxes.consumer("ticket-service")
                .on(CallAnswered.class, contacts::answered)
                .on(CallTransferred.class, contacts::transferred)
                .on(CallReturned.class, contacts::returned)
                .on(CallWrappedUp.class, this::wrappedUp)
                .on(PromiseMade.class, this::promised)
                .on(PromiseMerged.class, changes::merged)
                .on(PromiseReplanned.class, changes::replanned)
                .on(PromiseHandedOver.class, changes::handedOver)
                .on(PromiseKept.class, changes::kept)
                .on(PromiseWaived.class, changes::waived)
                .on(PromiseBroken.class, changes::broken)
                .on(AgentConfigured.class, this::configured)
                .build();
    }

    @Incoming("events")
    Uni<Void> consume(ConsumerRecords<String, byte[]> batch) {
        return inbox.consume(batch);
    }

    private Uni<Void> wrappedUp(Transaction tx, Envelope<CallWrappedUp> event) {
        return written(tx, event).chain(() -> contacts.wrappedUp(tx, event));
    }

    private Uni<Void> written(Transaction tx, Envelope<CallWrappedUp> event) {
        if (WrapUps.servesPromise(event.data())) {
            return recordPromisedCall.run(tx, WrapUps.promisedCall(event));
        }
        if (WrapUps.servesTicket(event.data())) {
            return recordTicketCall
                    .run(tx, WrapUps.ticketCall(event))
                    .chain(known -> known ? Uni.createFrom().voidItem() : open(tx, event));
        }
        return open(tx, event);
    }

    private Uni<Void> open(Transaction tx, Envelope<CallWrappedUp> event) {
        return openTicket.run(tx, WrapUps.callId(event), WrapUps.contact(event));
    }

    private Uni<Void> promised(Transaction tx, Envelope<PromiseMade> event) {
        return recordPromise.run(tx, MadePromises.made(event), MadePromises.told(event));
    }

    private Uni<Void> configured(Transaction tx, Envelope<AgentConfigured> event) {
        return placeStaff.run(tx, AgentTeams.agent(event), AgentTeams.team(event), event.epoch(), event.sequence());
    }
}
