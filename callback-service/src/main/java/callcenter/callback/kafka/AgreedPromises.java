package callcenter.callback.kafka;

import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.Wishes;
import callcenter.callback.usecase.Agreement;
import callcenter.callback.usecase.MakePromise;
import callcenter.events.Envelope;
import callcenter.events.call.CallPromiseAgreed;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * Promises that routing took while we did not answer: the same promise as if it had been made here (CBK-1).
 */
@Singleton
final class AgreedPromises {

    private final MakePromise makePromise;
    private final ToldNumbers numbers;
    private final InstantSource clock;

    AgreedPromises(MakePromise makePromise, ToldNumbers numbers, InstantSource clock) {
        this.makePromise = makePromise;
        this.numbers = numbers;
        this.clock = clock;
    }

    Uni<Void> make(Transaction tx, Envelope<CallPromiseAgreed> event) {
        return makePromise.make(tx, agreement(event), clock.instant()).replaceWithVoid();
    }

    private Agreement agreement(Envelope<CallPromiseAgreed> event) {
        var agreed = event.data();
        return new Agreement(
                event.subject(),
                Coded.kind(agreed.kind()),
                new Contact(Present.in("customerId", agreed.customerId()), numbers.dialable(agreed.number())),
                Present.in("matter", agreed.matter()),
                Present.in("agentId", agreed.agentId()),
                Present.in("queueId", agreed.queueId()),
                Present.in("agreedAt", agreed.agreedAt()),
                Wishes.NONE,
                null);
    }
}
