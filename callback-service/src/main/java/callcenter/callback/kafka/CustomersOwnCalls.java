package callcenter.callback.kafka;

import callcenter.callback.domain.promise.Conversation;
import callcenter.callback.usecase.FollowCustomersCall;
import callcenter.events.Envelope;
import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallWrapUpOverdue;
import callcenter.events.call.CallWrappedUp;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Calls that customers make themselves while something is promised to them. */
@Singleton
final class CustomersOwnCalls {

    private static final String INBOUND = "INBOUND";

    private final FollowCustomersCall follow;
    private final InstantSource clock;

    CustomersOwnCalls(FollowCustomersCall follow, InstantSource clock) {
        this.follow = follow;
        this.clock = clock;
    }

    Uni<Void> answered(Transaction tx, Envelope<CallAnswered> event) {
        var call = event.data();
        return isInbound(call.direction())
                ? follow.answered(
                        tx,
                        event.subject(),
                        call.customerId(),
                        Present.in("answeredAt", call.answeredAt()),
                        clock.instant())
                : Uni.createFrom().voidItem();
    }

    Uni<Void> ended(Transaction tx, Envelope<CallEnded> event) {
        var call = event.data();
        if (!isInbound(call.direction())) {
            return Uni.createFrom().voidItem();
        }
        return call.agentId() == null || !"HANDLED".equals(call.disposition())
                ? follow.gone(tx, event.subject(), clock.instant())
                : follow.talked(
                        tx,
                        new Conversation(
                                event.subject(),
                                call.agentId(),
                                Duration.ofMillis(call.talkMs()),
                                Present.in("endedAt", call.endedAt())),
                        clock.instant());
    }

    Uni<Void> wrappedUp(Transaction tx, Envelope<CallWrappedUp> event) {
        return isInbound(event.data().direction())
                ? follow.gone(tx, event.subject(), clock.instant())
                : Uni.createFrom().voidItem();
    }

    /** Whoever owes the record of a call does not hold up what was promised. */
    Uni<Void> wrapUpOverdue(Transaction tx, Envelope<CallWrapUpOverdue> event) {
        return follow.gone(tx, event.subject(), clock.instant());
    }

    private static boolean isInbound(@Nullable String direction) {
        return INBOUND.equals(direction);
    }
}
