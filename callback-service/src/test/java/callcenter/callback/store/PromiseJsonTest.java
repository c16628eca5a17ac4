package callcenter.callback.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callcenter.calendar.Counting;
import callcenter.calendar.DayName;
import callcenter.calendar.Reckoning;
import callcenter.calendar.Stretch;
import callcenter.callback.domain.promise.Attempt;
import callcenter.callback.domain.promise.AttemptId;
import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.MissedOffer;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.PromiseState;
import callcenter.callback.domain.promise.Terms;
import callcenter.callback.domain.promise.Ties;
import callcenter.callback.domain.promise.Watch;
import callcenter.callback.domain.promise.Wishes;
import callcenter.testing.FailureCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseJsonTest {

    private static final Instant AGREED = Instant.parse("2026-09-30T09:00:00Z");
    private static final Instant CLOSED = AGREED.plus(Duration.ofHours(7));
    private static final Instant OPENS = CLOSED.plus(Duration.ofDays(7));
    private static final Instant DUE = OPENS.plus(Duration.ofHours(1));
    private static final Reckoning OVER_A_HOLIDAY = new Reckoning(
            AGREED,
            List.of(
                    new Stretch(AGREED, CLOSED, Counting.COUNTED, null),
                    new Stretch(CLOSED, OPENS, Counting.HOLIDAY, new DayName("国庆节", "National Day")),
                    new Stretch(OPENS, DUE, Counting.COUNTED, null)));

    @Test
    void aPromiseKeepsTheReckoningItWasMadeUnder() {
        var promise = promise();

        assertEquals(promise, PromiseJson.read(PromiseJson.write(promise)).toPromise());
    }

    @Test
    void aPromiseKeepsWhoseItWasUntilTheOwnerWentOffShift() {
        var promise = promise();
        var away = new Promise(
                promise.id(),
                promise.terms().without("agent-1", AGREED),
                promise.attempts(),
                promise.watch(),
                promise.state());

        assertEquals(away, PromiseJson.read(PromiseJson.write(away)).toPromise());
    }

    @FailureCase("R40")
    @Test
    void anAttemptKeepsWhoMissedItsOffer() {
        var missed = new MissedOffer("r-1", "agent-2", MissedOffer.End.REJECTED, Duration.ofSeconds(4), OPENS);
        var attempt = new Attempt(new AttemptId("a-1"), 1, OPENS, null, List.of(missed));
        var promise = promise();
        var tried = new Promise(promise.id(), promise.terms(), List.of(attempt), promise.watch(), promise.state());

        assertEquals(tried, PromiseJson.read(PromiseJson.write(tried)).toPromise());
    }

    @Test
    void aPromiseStoredWithoutOneRanOnTheWallClock() {
        var stored = PromiseJson.write(promise());
        var older = stored.replaceFirst("(?s),\"reckoning\":.*?]}", "");
        assertNotEquals(stored, older);

        var read = PromiseJson.read(older).toPromise();

        assertEquals(Reckoning.wallClock(AGREED, DUE), read.terms().reckoning());
    }

    private static Promise promise() {
        var terms = new Terms(
                "call-1",
                PromiseKind.WITHIN_24H,
                new Contact("c_1", "+8613800138000"),
                "bill of February",
                "agent-1",
                "service",
                AGREED,
                DUE,
                OVER_A_HOLIDAY,
                Wishes.NONE,
                Ties.NONE);
        return new Promise(
                PromiseId.of("call-1", PromiseKind.WITHIN_24H),
                terms,
                List.of(),
                new Watch(0, null, null, null),
                new PromiseState.Planned(OPENS));
    }
}
