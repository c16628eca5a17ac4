package callcenter.callback.kafka;

import callcenter.callback.domain.promise.Contact;
import callcenter.callback.usecase.RecoverOutage;
import callcenter.events.Envelope;
import callcenter.events.capture.NumberCaptured;
import callcenter.messaging.Transaction;
import callcenter.web.CustomerIds;
import callcenter.web.ParsedNumber;
import callcenter.web.PhoneNumbers;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Callers who were answered while the database was down (ANS-12); one without a number that can be called is counted as such. */
@Singleton
final class CapturedCallers {

    private final RecoverOutage recover;
    private final PhoneNumbers numbers;
    private final CustomerIds customers;
    private final InstantSource clock;

    CapturedCallers(RecoverOutage recover, PhoneNumbers numbers, CustomerIds customers, InstantSource clock) {
        this.recover = recover;
        this.numbers = numbers;
        this.customers = customers;
        this.clock = clock;
    }

    Uni<Void> captured(Transaction tx, Envelope<NumberCaptured> event) {
        var call = event.data();
        var id = "capture-" + event.subject();
        var capturedAt = Present.in("capturedAt", call.capturedAt());
        return switch (numbers.parse(call.number())) {
            case ParsedNumber.Dialable good ->
                recover.capture(
                        tx,
                        id,
                        new Contact(customers.of(good.number()), good.number(), call.dialled()),
                        capturedAt,
                        null,
                        clock.instant());
            case ParsedNumber.Unusable bad -> recover.capture(tx, id, null, capturedAt, bad.reason(), clock.instant());
        };
    }
}
