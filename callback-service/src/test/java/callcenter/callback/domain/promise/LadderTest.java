package callcenter.callback.domain.promise;

import static callcenter.callback.domain.promise.PromiseFixture.RULES;
import static callcenter.callback.domain.promise.PromiseFixture.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.events.callback.PromiseAcknowledged;
import callcenter.events.callback.PromiseEscalated;
import callcenter.testing.Norm;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is told when a promise is not kept, until somebody has it in hand: agent, shift leader, supervisor, manager. */
class LadderTest {

    private static final PromiseCommand CLIMB = new PromiseCommand.ClimbLadder();

    private final Alarms alarms = new Alarms(RULES);
    private final PromiseFixture life = PromiseFixture.within2h().tell(new PromiseCommand.BreakIfDue(), after(120));

    @Norm("CBK-4")
    @Test
    void whatNobodyTakesInHandGoesUpToTheTopAndStaysThere() {
        life.tell(CLIMB, after(130).minusMillis(1)).tell(CLIMB, after(130)).tell(CLIMB, after(150));
        life.tell(CLIMB, after(1000));

        assertEquals(
                List.of("SHIFT_LEADER", "SUPERVISOR", "MANAGER"),
                life.events(PromiseEscalated.class).stream()
                        .map(PromiseEscalated::level)
                        .toList());
        assertFalse(alarms.of(life.promise).containsKey(AlarmKind.LADDER));
    }

    @Norm("CBK-4")
    @Test
    void whatSomebodyTookInHandClimbsNoFurther() {
        assertEquals(after(130), alarms.of(life.promise).get(AlarmKind.LADDER));

        life.tell(new PromiseCommand.Acknowledge("leader-1"), after(125)).tell(CLIMB, after(130));

        assertEquals(1, life.events(PromiseEscalated.class).size());
        assertEquals(
                "leader-1", life.events(PromiseAcknowledged.class).getFirst().by());
        assertFalse(alarms.of(life.promise).containsKey(AlarmKind.LADDER));
    }

    @Test
    void onlyWhatIsEscalatedAndNotYetInHandCanBeAcknowledged() {
        var acknowledge = new PromiseCommand.Acknowledge("leader-1");
        var calm = PromiseFixture.within2h();

        assertEquals(
                "NOT_ESCALATED",
                assertThrows(IllegalTransition.class, () -> calm.tell(acknowledge, after(1)))
                        .state());
        life.tell(acknowledge, after(121));
        assertEquals(
                "ACKNOWLEDGED",
                assertThrows(IllegalTransition.class, () -> life.tell(acknowledge, after(122)))
                        .state());
    }

    @Norm("CBK-6")
    @Test
    void whatIsBrokenAfterTheTriesWereUsedUpGoesToTheNextOneUp() {
        var tried = PromiseFixture.within2h().requested(after(112)).missed(1, AttemptOutcome.BUSY, after(113));
        tried.tell(new PromiseCommand.Acknowledge("leader-1"), after(114));

        tried.tell(new PromiseCommand.BreakIfDue(), after(120));

        assertEquals(EscalationLevel.SUPERVISOR, tried.promise.watch().escalation());
        assertEquals(after(140), alarms.of(tried.promise).get(AlarmKind.LADDER));
    }

    @Test
    void aLadderLeadsUpwards() {
        var manager = new Ladder.Rung(EscalationLevel.MANAGER, Duration.ofMinutes(1));
        var leader = new Ladder.Rung(EscalationLevel.SHIFT_LEADER, Duration.ofMinutes(1));

        assertThrows(IllegalArgumentException.class, () -> new Ladder(List.of(manager, leader)));
        assertThrows(IllegalArgumentException.class, () -> new Ladder(List.of()));
    }
}
