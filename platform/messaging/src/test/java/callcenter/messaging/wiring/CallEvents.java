package callcenter.messaging.wiring;

import callcenter.events.call.CallHoldOverdue;
import callcenter.messaging.Inbox;
import callcenter.messaging.Inboxes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The consumer of the README. */
@ApplicationScoped
class CallEvents {

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Inbox inbox;

    CallEvents(Inboxes inboxes) {
        inbox = inboxes.consumer("wired-service")
                .on(CallHoldOverdue.class, (tx, event) -> {
                    tx.afterCommit(() -> seen.add(event.subject()));
                    return Uni.createFrom().voidItem();
                })
                .build();
    }

    @Incoming("calls")
    Uni<Void> calls(ConsumerRecords<String, byte[]> batch) {
        return inbox.consume(batch);
    }

    List<String> seen() {
        return seen;
    }
}
