package callcenter.callback.kafka;

import callcenter.events.Event;
import callcenter.events.agent.AgentConfigured;
import callcenter.events.agent.AgentStatusChanged;
import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallCallbackOwed;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallOfferEnded;
import callcenter.events.call.CallPromiseAgreed;
import callcenter.events.call.CallReturned;
import callcenter.events.call.CallTransferred;
import callcenter.events.call.CallWrapUpOverdue;
import callcenter.events.call.CallWrappedUp;
import callcenter.events.capture.NumberCaptured;
import callcenter.messaging.EventHandler;
import callcenter.messaging.Inbox;
import callcenter.messaging.Inboxes;
import callcenter.web.reading.LiveContacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads what routing tells; each event that concerns a promise, its owner or its customer takes effect once. */
@ApplicationScoped
class RoutingEvents {

    private final Inbox inbox;

    RoutingEvents(
            Inboxes inboxes,
            AgreedPromises agreed,
            OwedCallbacks owed,
            ServingCalls serving,
            CustomersOwnCalls own,
            OwnersPresence owners,
            CapturedCallers callers,
            LiveContacts contacts) {
        this.inbox = inboxes.consumer("callback-service")
                .on(CallPromiseAgreed.class, agreed::make)
                .on(CallCallbackOwed.class, owed::make)
                .on(CallOfferEnded.class, serving::offerEnded)
                .on(CallAnswered.class, both(both(serving::answered, own::answered), contacts::answered))
                .on(CallTransferred.class, contacts::transferred)
                .on(CallReturned.class, contacts::returned)
                .on(CallEnded.class, both(serving::ended, own::ended))
                .on(CallWrappedUp.class, both(both(serving::wrappedUp, own::wrappedUp), contacts::wrappedUp))
                .on(CallWrapUpOverdue.class, own::wrapUpOverdue)
                .on(NumberCaptured.class, callers::captured)
                .on(AgentConfigured.class, owners::configured)
                .on(AgentStatusChanged.class, owners::statusChanged)
                .build();
    }

    /** A call may serve one promise, be of concern to others, and be somebody's live contact. */
    private static <E extends Event> EventHandler<E> both(EventHandler<E> first, EventHandler<E> second) {
        return (tx, event) -> first.handle(tx, event).flatMap(done -> second.handle(tx, event));
    }

    @Incoming("calls")
    Uni<Void> calls(ConsumerRecords<String, byte[]> batch) {
        return inbox.consume(batch);
    }

    @Incoming("captures")
    Uni<Void> captures(ConsumerRecords<String, byte[]> batch) {
        return inbox.consume(batch);
    }

    @Incoming("agents")
    Uni<Void> agents(ConsumerRecords<String, byte[]> batch) {
        return inbox.consume(batch);
    }
}
