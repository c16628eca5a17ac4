package callcenter.callback.kafka;

import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.Wishes;
import callcenter.callback.usecase.Agreement;
import callcenter.callback.usecase.MakePromise;
import callcenter.events.Envelope;
import callcenter.events.call.CallCallbackOwed;
import callcenter.messaging.EventRejected;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Promises that arise from the rules of a call: dropped, abandoned, off hours, place kept, and their like (CBK-2). */
@Singleton
final class OwedCallbacks {

    private final MakePromise makePromise;
    private final ToldNumbers numbers;
    private final InstantSource clock;

    OwedCallbacks(MakePromise makePromise, ToldNumbers numbers, InstantSource clock) {
        this.makePromise = makePromise;
        this.numbers = numbers;
        this.clock = clock;
    }

    Uni<Void> make(Transaction tx, Envelope<CallCallbackOwed> event) {
        return makePromise.make(tx, agreement(event), clock.instant()).replaceWithVoid();
    }

    private Agreement agreement(Envelope<CallCallbackOwed> event) {
        var owed = event.data();
        var kind = Coded.kind(owed.kind());
        return new Agreement(
                event.subject(),
                kind,
                new Contact(Present.in("customerId", owed.customerId()), numbers.dialable(owed.number())),
                matter(kind, owed.matter()),
                blankAsNull(owed.ownerAgentId()),
                Present.in("queueId", owed.queueId()),
                Present.in("agreedAt", owed.agreedAt()),
                wishes(kind, owed),
                null);
    }

    private static Wishes wishes(PromiseKind kind, CallCallbackOwed owed) {
        if (owed.dueAt() != null && !owed.dueAt().isAfter(owed.agreedAt())) {
            throw new EventRejected("dueAt is not after agreedAt");
        }
        return new Wishes(
                owed.callAt(), kind == PromiseKind.AGREED_TIME, owed.dueAt(), owed.placeSince(), owed.placeWaitedMs());
    }

    /** Whoever calls back must know why (CBK-9), also where nobody asked the customer. */
    private static String matter(PromiseKind kind, @Nullable String told) {
        return told == null || told.isBlank() ? ToldMatters.of(kind) : told;
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
