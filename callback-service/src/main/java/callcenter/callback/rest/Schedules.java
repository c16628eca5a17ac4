package callcenter.callback.rest;

import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.web.PhoneNumbers;
import callcenter.web.Problem;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads when and where a customer wants to be called; what cannot be called is refused at once. */
@Singleton
final class Schedules {

    private static final Duration FARTHEST = Duration.ofDays(366);

    /** From the time a customer chose to when that is too late. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final PhoneNumbers numbers;

    Schedules(PhoneNumbers numbers) {
        this.numbers = numbers;
    }

    PromiseCommand.Postpone postpone(PostponeRequest request, String by, Instant now) {
        var callAt = ahead("callAt", request.callAt(), now);
        var dueAt = request.dueAt() == null ? callAt.plus(PATIENCE) : ahead("dueAt", request.dueAt(), now);
        if (!dueAt.isAfter(callAt)) {
            throw Problem.invalid("dueAt", "later than callAt");
        }
        return new PromiseCommand.Postpone(by, request.reason().strip(), callAt, dueAt, number(request.number()));
    }

    PromiseCommand.PlanAsAsked plan(PlanRequest request, String by, Instant now) {
        return new PromiseCommand.PlanAsAsked(
                by, request.reason().strip(), ahead("callAt", request.callAt(), now), number(request.number()));
    }

    private @Nullable String number(@Nullable String text) {
        return text == null || text.isBlank() ? null : numbers.require("number", text);
    }

    private static Instant ahead(String field, Instant at, Instant now) {
        if (!at.isAfter(now)) {
            throw Problem.invalid(field, "in the future");
        }
        if (at.isAfter(now.plus(FARTHEST))) {
            throw Problem.invalid(field, "within a year");
        }
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
