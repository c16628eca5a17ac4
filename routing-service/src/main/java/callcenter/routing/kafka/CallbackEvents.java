package callcenter.routing.kafka;

import callcenter.events.Envelope;
import callcenter.events.Event;
import callcenter.events.callback.PromiseBroken;
import callcenter.events.callback.PromiseCallRequested;
import callcenter.events.callback.PromiseCallWithdrawn;
import callcenter.events.callback.PromiseKept;
import callcenter.events.callback.PromiseMade;
import callcenter.events.callback.PromiseWaived;
import callcenter.messaging.EventRejected;
import callcenter.messaging.Inbox;
import callcenter.messaging.Inboxes;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallReason;
import callcenter.routing.domain.call.Customer;
import callcenter.routing.domain.call.OutboundWish;
import callcenter.routing.domain.queue.Preference;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.usecase.FollowPromises;
import callcenter.routing.usecase.LockOrder;
import callcenter.routing.usecase.PlaceOutboundCall;
import callcenter.routing.usecase.WithdrawOutboundCall;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Promises that are due become outbound calls; to whom one is open is nobody's nuisance. */
@ApplicationScoped
class CallbackEvents {

    private final Inbox inbox;

    CallbackEvents(
            Inboxes inboxes,
            PlaceOutboundCall place,
            WithdrawOutboundCall withdraw,
            FollowPromises promises,
            LockOrder order) {
        inbox = inboxes.consumer("routing-service")
                .on(PromiseCallRequested.class, (tx, event) -> place.place(tx, wish(event)))
                .on(
                        PromiseCallWithdrawn.class,
                        (tx, event) ->
                                withdraw.withdraw(tx, new CallId(event.data().attemptId())))
                .on(
                        PromiseMade.class,
                        (tx, event) ->
                                promises.made(tx, event.subject(), event.data().customerId()))
                .on(PromiseKept.class, (tx, event) -> promises.ended(tx, event.subject()))
                .on(PromiseWaived.class, (tx, event) -> promises.ended(tx, event.subject()))
                .on(PromiseBroken.class, (tx, event) -> promises.ended(tx, event.subject()))
                .prepared((session, events) -> order.lock(session, calls(events)))
                .build();
    }

    @Incoming("callbacks")
    Uni<Void> callbacks(ConsumerRecords<String, byte[]> batch) {
        return inbox.consume(batch);
    }

    private static List<CallId> calls(List<Envelope<? extends Event>> events) {
        return events.stream()
                .flatMap(event -> Stream.ofNullable(
                        switch (event.data()) {
                            case PromiseCallRequested requested -> requested.attemptId();
                            case PromiseCallWithdrawn withdrawn -> withdrawn.attemptId();
                            default -> null;
                        }))
                .map(CallId::new)
                .toList();
    }

    private static OutboundWish wish(Envelope<PromiseCallRequested> event) {
        var request = event.data();
        if (request.number() == null
                || request.customerId() == null
                || request.attemptId() == null
                || request.queueId() == null) {
            throw new EventRejected("a requested call needs an attempt, a customer, a number and a queue");
        }
        return new OutboundWish(
                new CallId(request.attemptId()),
                CallReason.promise(event.subject()),
                new Customer(request.customerId(), request.number()),
                new QueueId(request.queueId()),
                request.priority(),
                owner(request),
                request.placeSince(),
                request.kind(),
                request.earlierCallId() == null ? null : new CallId(request.earlierCallId()),
                request.dialled(),
                request.placeWaitedMs());
    }

    private static @Nullable Preference owner(PromiseCallRequested request) {
        return request.ownerId() == null ? null : new Preference(new AgentId(request.ownerId()), request.ownerUntil());
    }
}
