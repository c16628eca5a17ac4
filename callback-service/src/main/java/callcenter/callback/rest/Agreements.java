package callcenter.callback.rest;

import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.Wishes;
import callcenter.callback.usecase.Agreement;
import callcenter.web.CustomerIds;
import callcenter.web.PhoneNumbers;
import callcenter.web.Problem;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads what was agreed from a request; what could not be kept is refused at once, with the reason. */
@Singleton
final class Agreements {

    /** How far the clock of an agent's machine may be ahead of ours. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private static final Duration FARTHEST = Duration.ofDays(366);

    private final PhoneNumbers numbers;
    private final CustomerIds customers;

    Agreements(PhoneNumbers numbers, CustomerIds customers) {
        this.numbers = numbers;
        this.customers = customers;
    }

    Agreement read(PromiseRequest request, String ownerId, Instant now) {
        var number = numbers.require("number", request.number());
        return new Agreement(
                request.callId(),
                request.kind(),
                new Contact(customers.of(number), number),
                request.matter().strip(),
                ownerId,
                request.queueId(),
                agreedAt(request, now),
                wishes(request, now),
                request.followsId());
    }

    /** A time that has come since is no fault of who asks a second time. */
    private static Wishes wishes(PromiseRequest request, Instant now) {
        var chosen = request.kind() == PromiseKind.AGREED_TIME;
        if (chosen && request.callAt() == null) {
            throw Problem.invalid("callAt", "the time that the customer chose");
        }
        if (chosen && !request.callAt().isAfter(agreedAt(request, now))) {
            throw Problem.invalid("callAt", "later than agreedAt");
        }
        if (request.callAt() != null && request.callAt().isAfter(now.plus(FARTHEST))) {
            throw Problem.invalid("callAt", "within a year");
        }
        if (request.dueAt() != null && !request.dueAt().isAfter(latest(now, request.callAt()))) {
            throw Problem.invalid("dueAt", "later than now and than the time to call");
        }
        if (request.dueAt() != null && request.dueAt().isAfter(now.plus(FARTHEST))) {
            throw Problem.invalid("dueAt", "within a year");
        }
        return new Wishes(millis(request.callAt()), chosen, millis(request.dueAt()));
    }

    private static Instant latest(Instant now, @Nullable Instant callAt) {
        return callAt == null || callAt.isBefore(now) ? now : callAt;
    }

    private static @Nullable Instant millis(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant agreedAt(PromiseRequest request, Instant now) {
        var agreedAt = request.agreedAt() == null ? now : request.agreedAt();
        if (agreedAt.isAfter(now.plus(SKEW))) {
            throw Problem.invalid("agreedAt", "not in the future");
        }
        return (agreedAt.isAfter(now) ? now : agreedAt).truncatedTo(ChronoUnit.MILLIS);
    }
}
