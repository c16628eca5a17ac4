package callcenter.callback.kafka;

import callcenter.callback.domain.promise.AttemptId;
import callcenter.callback.domain.promise.AttemptOutcome;
import callcenter.callback.domain.promise.Conversation;
import callcenter.callback.domain.promise.MissedOffer;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.usecase.NoSuchPromise;
import callcenter.callback.usecase.RecordCall;
import callcenter.events.Envelope;
import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallOfferEnded;
import callcenter.events.call.CallWrappedUp;
import callcenter.messaging.EventRejected;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
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

    /** The event names no promise, but its call is an attempt of ours, whose id begins with the promise's. */
    Uni<Void> offerEnded(Transaction tx, Envelope<CallOfferEnded> event) {
        return Coded.missed(event.data().outcome())
                .map(end -> tell(
                        tx,
                        AttemptId.promiseOf(event.subject())
                                .map(PromiseId::value)
                                .orElse(null),
                        () -> new PromiseCommand.NoteOfferMissed(event.subject(), missed(event.data(), end))))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static MissedOffer missed(CallOfferEnded offer, MissedOffer.End end) {
        return new MissedOffer(
                Present.in("reservationId", offer.reservationId()),
                Present.in("agentId", offer.agentId()),
                end,
                Duration.ofMillis(offer.rangMs()),
                Present.in("endedAt", offer.endedAt()));
    }

    Uni<Void> answered(Transaction tx, Envelope<CallAnswered> event) {
        return tell(tx, event.data().promiseId(), () -> new PromiseCommand.NoteAnswered(event.subject()));
    }

    Uni<Void> ended(Transaction tx, Envelope<CallEnded> event) {
        return tell(tx, event.data().promiseId(), () -> ending(event.subject(), event.data()));
    }

    Uni<Void> wrappedUp(Transaction tx, Envelope<CallWrappedUp> event) {
        return tell(tx, event.data().servedPromiseId(), () -> party(event.subject(), event.data()));
    }

    private static PromiseCommand ending(String callId, CallEnded data) {
        var endedAt = Present.in("endedAt", data.endedAt());
        return switch (Present.in("disposition", data.disposition())) {
            case "HANDLED" ->
                new PromiseCommand.NoteTalked(new Conversation(
                        callId, Present.in("agentId", data.agentId()), Duration.ofMillis(data.talkMs()), endedAt));
            case "NOT_REACHED" ->
                new PromiseCommand.NoteNotReached(callId, Coded.notReached(data.notReached()), endedAt);
            default -> new PromiseCommand.NoteNotReached(callId, AttemptOutcome.NOT_PLACED, endedAt);
        };
    }

    /** Talk ended where wrap-up began: so it is the same instant as in the event of the call's end. */
    private static PromiseCommand party(String callId, CallWrappedUp data) {
        var talkEndedAt = Present.in("wrappedUpAt", data.wrappedUpAt()).minusMillis(data.wrapUpMs());
        var conversation = new Conversation(
                callId, Present.in("agentId", data.agentId()), Duration.ofMillis(data.talkMs()), talkEndedAt);
        return new PromiseCommand.NoteParty(conversation, Coded.party(data.party()));
    }

    private Uni<Void> tell(Transaction tx, @Nullable String promiseId, Supplier<PromiseCommand> signal) {
        if (promiseId == null) {
            return Uni.createFrom().voidItem();
        }
        return recordCall
                .record(tx, new PromiseId(promiseId), signal.get(), clock.instant())
                .onFailure(NoSuchPromise.class)
                .transform(unknown -> new EventRejected(unknown.getMessage()))
                .replaceWithVoid();
    }
}
