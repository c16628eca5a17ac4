package callcenter.callback.kafka;

import callcenter.callback.domain.promise.AttemptOutcome;
import callcenter.callback.domain.promise.Conversation;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.usecase.NoSuchPromise;
import callcenter.callback.usecase.RecordCall;
import callcenter.events.Envelope;
import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallWrappedUp;
import callcenter.messaging.EventRejected;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Calls that serve a promise; all others are none of our business. */
@Singleton
final class ServingCalls {

    private final RecordCall recordCall;
    private final InstantSource clock;

    ServingCalls(RecordCall recordCall, InstantSource clock) {
        this.recordCall = recordCall;
        this.clock = clock;
    }

    Uni<Void> answered(Transaction tx, Envelope<CallAnswered> event) {
        return tell(tx, event.data().promiseId(), new PromiseCommand.NoteAnswered(event.subject()));
    }

    Uni<Void> ended(Transaction tx, Envelope<CallEnded> event) {
        return tell(tx, event.data().promiseId(), ending(event.subject(), event.data()));
    }

    /** Talk ended where wrap-up began: so it is the same instant as in the event of the call's end. */
    Uni<Void> wrappedUp(Transaction tx, Envelope<CallWrappedUp> event) {
        var data = event.data();
        var conversation = new Conversation(
                event.subject(),
                data.agentId(),
                Duration.ofMillis(data.talkMs()),
                data.wrappedUpAt().minusMillis(data.wrapUpMs()));
        return tell(tx, data.servedPromiseId(), new PromiseCommand.NoteParty(conversation, Coded.party(data.party())));
    }

    private static PromiseCommand ending(String callId, CallEnded data) {
        if (data.disposition().equals("HANDLED")) {
            return new PromiseCommand.NoteTalked(
                    new Conversation(callId, data.agentId(), Duration.ofMillis(data.talkMs()), data.endedAt()));
        }
        var outcome = data.disposition().equals("NOT_REACHED")
                ? Coded.notReached(data.notReached())
                : AttemptOutcome.NOT_PLACED;
        return new PromiseCommand.NoteNotReached(callId, outcome, data.endedAt());
    }

    private Uni<Void> tell(Transaction tx, @Nullable String promiseId, PromiseCommand signal) {
        if (promiseId == null) {
            return Uni.createFrom().voidItem();
        }
        return recordCall
                .record(tx, new PromiseId(promiseId), signal, clock.instant())
                .onFailure(NoSuchPromise.class)
                .transform(unknown -> new EventRejected(unknown.getMessage()))
                .replaceWithVoid();
    }
}
