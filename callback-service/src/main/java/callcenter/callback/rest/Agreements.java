package callcenter.callback.rest;

import callcenter.calendar.CalendarAnswer.Known;
import callcenter.calendar.CalendarAnswer.YearNotPublished;
import callcenter.calendar.Reckoning;
import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.Wishes;
import callcenter.callback.usecase.Agreement;
import callcenter.callback.usecase.MakePromise;
import callcenter.web.CustomerIds;
import callcenter.web.PhoneNumbers;
import callcenter.web.Problem;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Reads what was agreed from a request; what could not be kept is refused at once, with the reason. */
@Singleton
final class Agreements {

    /** How far the clock of an agent's machine may be ahead of ours. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final PhoneNumbers numbers;
    private final CustomerIds customers;
    private final MakePromise makePromise;

    Agreements(PhoneNumbers numbers, CustomerIds customers, MakePromise makePromise) {
        this.numbers = numbers;
        this.customers = customers;
        this.makePromise = makePromise;
    }

    Agreement read(PromiseRequest request, String ownerId, Instant now) {
        var number = numbers.require("number", request.number());
        var agreement = new Agreement(
                request.callId(),
                request.kind(),
                new Contact(customers.of(number), number),
                request.matter().strip(),
                ownerId,
                request.queueId(),
                agreedAt(request, now),
                Wishes.NONE);
        if (!dueAt(agreement).isAfter(now)) {
            throw Problem.invalid("agreedAt", "so long ago that the promise would be overdue");
        }
        return agreement;
    }

    private Instant dueAt(Agreement agreement) {
        return switch (makePromise.reckon(agreement)) {
            case Known<Reckoning>(var reckoning) -> reckoning.to();
            case YearNotPublished<Reckoning>(var year) -> throw Refusals.yearNotPublished(year);
        };
    }

    private static Instant agreedAt(PromiseRequest request, Instant now) {
        var agreedAt = request.agreedAt() == null ? now : request.agreedAt();
        if (agreedAt.isAfter(now.plus(SKEW))) {
            throw Problem.invalid("agreedAt", "not in the future");
        }
        return (agreedAt.isAfter(now) ? now : agreedAt).truncatedTo(ChronoUnit.MILLIS);
    }
}
