package callcenter.callback.domain.promise;

import static callcenter.callback.domain.promise.PromiseFixture.AGREED;
import static callcenter.callback.domain.promise.PromiseFixture.RULES;
import static callcenter.callback.domain.promise.PromiseFixture.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.callback.PromiseAttempted;
import callcenter.events.callback.PromiseCallWithdrawn;
import callcenter.events.callback.PromiseHandedOver;
import callcenter.events.callback.PromiseMerged;
import callcenter.events.callback.PromiseReplanned;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When, where, whose, and how many: what is changed about an open promise on purpose. */
class PromiseChangesTest {

    private static final Duration TALK = Duration.ofSeconds(61);
    private static final String ELSEWHERE = "+8613800138001";

    private final PromiseFixture life = PromiseFixture.within2h();

    @Norm("CBK-13")
    @Test
    void theCustomersTimeMovesTheDeadlineAndTheClockBeginsAnew() {
        life.tell(new PromiseCommand.NoticeRisk(), after(60));

        life.tell(postpone(600, 630), after(61));

        assertEquals(new PromiseState.Planned(after(600)), life.promise.state());
        assertEquals(after(630), life.promise.terms().dueAt());
        assertEquals(0, life.promise.watch().noticedPercent());
        assertEquals(ELSEWHERE, life.promise.terms().contact().number());
        assertEquals("POSTPONED", life.events(PromiseReplanned.class).getFirst().reason());
    }

    @Norm("CBK-3")
    @Test
    void atATimeThatTheCustomerChoseCallingHoursDoNotMatter() {
        var late = Instant.parse("2026-03-02T15:00:00Z"); // 23:00 local
        var day = PromiseFixture.within24h(AGREED, AGREED);

        day.tell(new PromiseCommand.Postpone("agent-1", "late shift", late, late.plusSeconds(900), null), after(1));

        assertEquals(new PromiseState.Planned(late), day.promise.state());
        assertInstanceOf(
                PromiseState.Requested.class, day.requested(late).promise.state());
    }

    @Norm("CBK-13")
    @Test
    void whoIsCalledAtABadTimeIsCalledAgainThenAndTheFirstCallKeepsNothing() {
        life.requested(after(30)).tell(new PromiseCommand.NoteAnswered(life.callId(1)), after(31));

        life.tell(postpone(90, 110), after(31)).wrappedUp(1, Party.CUSTOMER, TALK, after(33));

        assertEquals(new PromiseState.Planned(after(90)), life.promise.state());
        assertEquals("POSTPONED", life.events(PromiseAttempted.class).getFirst().outcome());
    }

    @FailureCase("R35")
    @Test
    void postponingTakesARingingCallBack() {
        life.requested(after(30)).tell(postpone(90, 110), after(31));

        assertEquals(
                "POSTPONED", life.events(PromiseCallWithdrawn.class).getFirst().reason());
    }

    @Norm("CBK-5")
    @Test
    void whoAnswersInsteadSaysWhenAndTheDeadlineStays() {
        life.requested(after(30)).tell(new PromiseCommand.NoteAnswered(life.callId(1)), after(31));

        life.tell(new PromiseCommand.PlanAsAsked("agent-1", "her son: back at eleven", after(80), ELSEWHERE), after(32))
                .wrappedUp(1, Party.THIRD_PARTY, TALK, after(33));

        assertEquals(new PromiseState.Planned(after(80)), life.promise.state());
        assertEquals(after(120), life.promise.terms().dueAt());
    }

    @Norm("CBK-5")
    @Test
    void aTimeAfterTheDeadlineIsTheCustomersToChoose() {
        var tooLate = new PromiseCommand.PlanAsAsked("agent-1", "tomorrow", after(120), null);

        var refusal = assertThrows(IllegalTransition.class, () -> life.tell(tooLate, after(1)));

        assertEquals(List.of("POSTPONE"), refusal.allowed());
    }

    @FailureCase("R27")
    @Test
    void thePromiseOfAnAgentWhoGoesOfflineIsTheTeams() {
        life.tell(new PromiseCommand.HandOver(null, null, HandOverReason.OWNER_OFFLINE, null), after(1));

        var over = life.events(PromiseHandedOver.class).getFirst();
        assertEquals("agent-1", over.from());
        assertNull(over.to());
        assertNull(life.requested(after(30)).promise.terms().ownerId());
    }

    @Norm("CBK-8")
    @Test
    void aDuplicateMergesAndTheEarliestDeadlineWins() {
        var day = PromiseFixture.within24h(AGREED, AGREED);
        var again = PromiseFixture.under(RULES, PromiseKind.WITHIN_2H, after(60))
                .promise
                .terms();

        day.tell(new PromiseCommand.Merge(new PromiseId("p-call-2-within-2h"), again), after(60));

        assertEquals(after(180), day.promise.terms().dueAt());
        assertEquals(new PromiseState.Planned(after(90)), day.promise.state());
        assertEquals(PromiseKind.WITHIN_24H, day.promise.terms().kind());
        assertEquals(PromiseKind.WITHIN_2H, day.promise.terms().ruledBy());
    }

    @Norm("CBK-8")
    @Test
    void withTheEarliestDeadlineItsClockIsTakenOver() {
        var day = PromiseFixture.within24h(AGREED, AGREED).tell(new PromiseCommand.NoticeRisk(), after(13 * 60));
        var again = PromiseFixture.under(RULES, PromiseKind.WITHIN_2H, after(14 * 60))
                .promise
                .terms();

        day.tell(new PromiseCommand.Merge(new PromiseId("p-call-2-within-2h"), again), after(14 * 60));

        var terms = day.promise.terms();
        assertEquals(after(14 * 60), terms.agreedAt());
        assertEquals(Duration.ofHours(2), terms.reckoning().counted());
        assertEquals(after(15 * 60), terms.partGone(50));
        assertEquals(0, day.promise.watch().noticedPercent());
    }

    @Norm("CBK-8")
    @Test
    void aLaterDuplicateChangesNoDeadlineAndIsToldOnce() {
        var again = PromiseFixture.within24h(AGREED, AGREED).promise.terms();
        var merge = new PromiseCommand.Merge(new PromiseId("p-call-2-within-24h"), again);

        life.tell(merge, after(5)).tell(merge, after(6));

        assertEquals(after(120), life.promise.terms().dueAt());
        assertEquals(PromiseKind.WITHIN_2H, life.promise.terms().ruledBy());
        assertEquals(1, life.events(PromiseMerged.class).size());
    }

    @Norm("CBK-2")
    @Test
    void anAgreedDeadlineGoesBeforeTheLengthOfItsKindAndTheFirstCallFitsInIt() {
        var lookUp = PromiseFixture.agreed(PromiseKind.LOOK_UP, new Wishes(null, false, after(10)));

        assertEquals(after(10), lookUp.promise.terms().dueAt());
        assertEquals(new PromiseState.Planned(after(5)), lookUp.promise.state());
    }

    @Norm("CBK-2")
    @Test
    void aTimeAgreedIsWhenTheCustomerIsCalledAndTheClockRunsFromThere() {
        var agreed = PromiseFixture.agreed(PromiseKind.AGREED_TIME, new Wishes(after(300), true, null));

        assertEquals(new PromiseState.Planned(after(300)), agreed.promise.state());
        assertEquals(after(420), agreed.promise.terms().dueAt());
        assertTrue(agreed.events(PromiseReplanned.class).isEmpty());
    }

    private static PromiseCommand postpone(int callAt, int dueAt) {
        return new PromiseCommand.Postpone("agent-1", "at work", after(callAt), after(dueAt), ELSEWHERE);
    }
}
