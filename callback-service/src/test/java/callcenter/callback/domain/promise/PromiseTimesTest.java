package callcenter.callback.domain.promise;

import static callcenter.callback.domain.promise.PromiseFixture.AGREED;
import static callcenter.callback.domain.promise.PromiseFixture.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.callback.PromiseAtRisk;
import callcenter.events.callback.PromiseBroken;
import callcenter.events.callback.PromiseCallRequested;
import callcenter.events.callback.PromiseCallWithdrawn;
import callcenter.events.callback.PromiseEscalated;
import callcenter.events.callback.PromiseMade;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a promise is called, at risk and overdue. */
class PromiseTimesTest {

    @Norm("CBK-1")
    @Test
    void theClockRunsFromTheMomentItWasAgreed() {
        var made = PromiseFixture.within2h().events(PromiseMade.class).getFirst();

        assertEquals(AGREED, made.agreedAt());
        assertEquals(AGREED.plus(Duration.ofHours(2)), made.dueAt());
    }

    @Test
    void noCallIsRequestedEarly() {
        var life = PromiseFixture.within2h().requested(after(30).minusMillis(1));

        assertTrue(life.events(PromiseCallRequested.class).isEmpty());
    }

    @Norm("CBK-3")
    @Test
    void aPromiseOf24HoursWaitsForTheCallingHoursAndOneOf2HoursDoesNot() {
        var evening = Instant.parse("2026-03-02T12:30:00Z"); // 20:30 local
        var day = PromiseFixture.within24h(evening, evening);
        var urgent = PromiseFixture.under(PromiseFixture.RULES, PromiseKind.WITHIN_2H, evening);

        assertEquals(new PromiseState.Planned(Instant.parse("2026-03-03T00:30:00Z")), day.promise.state());
        assertEquals(new PromiseState.Planned(evening.plus(Duration.ofMinutes(30))), urgent.promise.state());
    }

    @Norm("CBK-3")
    @Test
    void anAttemptThatWasHeldUpPastTheHoursWaitsForTheNext() {
        var agreed = Instant.parse("2026-03-02T04:00:00Z"); // first call at 18:00 local
        var life = PromiseFixture.within24h(agreed, agreed).requested(Instant.parse("2026-03-02T12:10:00Z"));

        assertEquals(new PromiseState.Planned(Instant.parse("2026-03-03T00:30:00Z")), life.promise.state());
        assertTrue(life.events(PromiseCallRequested.class).isEmpty());
    }

    @Norm("CBK-3")
    @Norm("CBK-6")
    @Test
    void aRetryThatWouldFallIntoTheLunchBreakWaitsForTheAfternoon() {
        var agreed = Instant.parse("2026-03-01T21:55:00Z"); // first call at 11:55 local
        var firstCall = agreed.plus(Duration.ofHours(6));
        var life = PromiseFixture.within24h(agreed, agreed).requested(firstCall);

        life.missed(1, AttemptOutcome.BUSY, firstCall.plusSeconds(30));

        assertEquals(new PromiseState.Planned(Instant.parse("2026-03-02T06:00:00Z")), life.promise.state());
    }

    @Norm("CBK-4")
    @Test
    void riskIsToldOnceAtEachPartOfTheTime() {
        var risk = new PromiseCommand.NoticeRisk();
        var life = PromiseFixture.within2h().tell(risk, after(60).minusMillis(1));
        assertTrue(life.events(PromiseAtRisk.class).isEmpty());

        life.tell(risk, after(60)).tell(risk, after(61)).tell(risk, after(96)).tell(risk, after(97));

        assertEquals(
                List.of(50, 80),
                life.events(PromiseAtRisk.class).stream()
                        .map(PromiseAtRisk::percent)
                        .toList());
    }

    @Norm("CBK-4")
    @Test
    void whatMayNotBeCalledAboutYetIsNotAtRisk() {
        var risk = new PromiseCommand.NoticeRisk();
        var wishes = new Wishes(after(600), true, after(620));
        var life = PromiseFixture.agreed(PromiseKind.AGREED_TIME, wishes)
                .tell(risk, after(610).minusMillis(1));
        assertTrue(life.events(PromiseAtRisk.class).isEmpty());

        life.tell(risk, after(610)).tell(risk, after(616));

        assertEquals(
                List.of(50, 80),
                life.events(PromiseAtRisk.class).stream()
                        .map(PromiseAtRisk::percent)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"NOT_TRIED", "NOT_REACHED", "IN_PROGRESS"})
    void theDeadlineBreaksItWithTheReason(String reason) {
        var life = PromiseFixture.within2h();
        if (!reason.equals("NOT_TRIED")) {
            life.requested(after(30));
        }
        if (reason.equals("NOT_REACHED")) {
            life.missed(1, AttemptOutcome.BUSY, after(31));
        }

        life.tell(new PromiseCommand.BreakIfDue(), after(120));

        assertEquals(reason, life.events(PromiseBroken.class).getFirst().reason());
        assertEquals("OVERDUE", life.events(PromiseEscalated.class).getFirst().reason());
    }

    @Test
    void theRingingCallOfABrokenPromiseIsTakenBack() {
        var life = PromiseFixture.within2h().requested(after(119)).tell(new PromiseCommand.BreakIfDue(), after(120));

        assertEquals(
                "BROKEN", life.events(PromiseCallWithdrawn.class).getFirst().reason());
    }

    @Test
    void aPromiseThatReachesUsLateIsCalledAtOnce() {
        var late = Instant.parse("2026-03-02T11:00:00Z"); // 19:00 local, ten hours later

        var life = PromiseFixture.within24h(AGREED, late);

        assertEquals(new PromiseState.Planned(late), life.promise.state());
    }

    @FailureCase("R36")
    @Test
    void aPromiseThatReachesUsAfterItsTimeIsBrokenAndNotForgotten() {
        var life = PromiseFixture.within24h(AGREED, after(30 * 60));

        life.tell(new PromiseCommand.BreakIfDue(), after(30 * 60));

        assertEquals("NOT_TRIED", life.events(PromiseBroken.class).getFirst().reason());
    }
}
