package callcenter.callback.kafka;

import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallPromiseAgreed;
import callcenter.events.call.CallWrappedUp;
import callcenter.messaging.Inbox;
import callcenter.messaging.Inboxes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the calls topic; each event that concerns a promise takes effect once. */
@ApplicationScoped
class CallEvents {

    private final Inbox inbox;

    CallEvents(Inboxes inboxes, AgreedPromises agreed, ServingCalls serving) {
        inbox = inboxes.consumer("callback-service")
                .on(CallPromiseAgreed.class, agreed::make)
                .on(CallAnswered.class, serving::answered)
                .on(CallEnded.class, serving::ended)
                .on(CallWrappedUp.class, serving::wrappedUp)
                .build();
    }

    @Incoming("calls")
    Uni<Void> calls(ConsumerRecords<String, byte[]> batch) {
        return inbox.consume(batch);
    }
}
