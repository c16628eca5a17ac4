package callcenter.routing.rest;

import callcenter.messaging.Transactions;
import callcenter.web.reading.Ground;
import callcenter.web.reading.Readings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Keeps who was shown a customer's number in full, and why (CAL-13). */
@Singleton
final class NumberReadings {

    private final Transactions transactions;
    private final Readings readings;
    private final InstantSource clock;

    NumberReadings(Transactions transactions, Readings readings, InstantSource clock) {
        this.transactions = transactions;
        this.readings = readings;
        this.clock = clock;
    }

    /** By the agent whose call it is. */
    Uni<Void> record(String by, CallView call) {
        return record(by, call, Ground.contact(call.id()));
    }

    /** Completes when it is durable; a call that shows no number in full needs no record. */
    Uni<Void> record(String by, CallView call, Ground ground) {
        return call.inFull()
                ? transactions.run(tx -> readings.keep(
                        tx.session(), clock.instant(), by, "call.number", call.id(), call.customerId(), ground))
                : Uni.createFrom().voidItem();
    }
}
