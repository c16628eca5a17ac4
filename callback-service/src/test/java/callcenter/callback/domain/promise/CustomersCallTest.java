package callcenter.callback.domain.promise;

import static callcenter.callback.domain.promise.PromiseFixture.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.callback.PromiseCallRequested;
import callcenter.events.callback.PromiseCallWithdrawn;
import callcenter.events.callback.PromiseKept;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The customer calls in before we have called back. */
class CustomersCallTest {

    private static final String CALL = "call-9";
    private static final Duration TALK = Duration.ofSeconds(61);

    private final PromiseFixture life = PromiseFixture.within2h();

    @Norm("CBK-5")
    @Test
    void aConversationThatAnAgentConfirmsKeepsIt() {
        called(20);
        confirm(21);

        talked(22, TALK);

        assertInstanceOf(PromiseState.Kept.class, life.promise.state());
        assertEquals(CALL, life.events(PromiseKept.class).getFirst().callId());
    }

    @Norm("CBK-5")
    @Test
    void itMayBeConfirmedWhileTheRecordIsWritten() {
        called(20);
        talked(22, TALK);
        assertTrue(life.promise.isOpen());

        confirm(23);

        assertInstanceOf(PromiseState.Kept.class, life.promise.state());
    }

    @Norm("CBK-5")
    @Test
    void aCallAboutSomethingElseLeavesThePlanAsItWas() {
        var plan = life.promise.state();
        called(20);
        talked(22, TALK);

        gone(23);

        assertEquals(plan, life.promise.state());
    }

    @Norm("CBK-5")
    @Test
    void aConfirmedCallThatIsTooShortKeepsNothing() {
        called(20);
        confirm(20);

        talked(20, Duration.ofSeconds(9));
        gone(21);

        assertTrue(life.promise.isOpen());
    }

    @FailureCase("R35")
    @Test
    void nobodyDialsWhileTheCustomerIsOnTheLine() {
        called(29);

        life.requested(after(30));

        assertTrue(life.events(PromiseCallRequested.class).isEmpty());
        gone(35);
        life.requested(after(35));
        assertEquals(1, life.events(PromiseCallRequested.class).size());
    }

    @FailureCase("R35")
    @Test
    void ourRingingCallIsTakenBackWhenTheCustomerIsFaster() {
        life.requested(after(30));

        called(31);

        assertEquals(
                "CUSTOMER_CALLED",
                life.events(PromiseCallWithdrawn.class).getFirst().reason());
        assertEquals(0, life.promise.tries());
    }

    @Test
    void ourCallThatWasAnsweredBeforeItWasTakenBackGoesOn() {
        life.requested(after(30));
        called(31);

        life.tell(new PromiseCommand.NoteAnswered(life.callId(1)), after(31));
        gone(32);

        assertInstanceOf(PromiseState.Talking.class, life.promise.state());
    }

    @FailureCase("R35")
    @ParameterizedTest(name = "dial, {0}")
    @ValueSource(strings = {"called talked gone", "called gone talked", "talked called gone"})
    void theRaceBetweenDialAndCustomerNeverHasTwoCallsAndLosesNothing(String order) {
        life.requested(after(30));
        for (var signal : order.split(" ")) {
            switch (signal) {
                case "called" -> called(31);
                case "talked" -> talked(32, TALK);
                default -> gone(33);
            }
        }
        life.tell(new PromiseCommand.NoteNotReached(life.callId(1), AttemptOutcome.NOT_PLACED, after(34)), after(34));

        life.requested(after(60));

        assertTrue(life.promise.isOpen());
        assertEquals(2, life.events(PromiseCallRequested.class).size());
        assertEquals(List.of(life.callId(1)), withdrawn());
    }

    @Norm("CAL-9")
    @Test
    void anyConversationKeepsWhatTheCustomerOnlyWantedToTalkAbout() {
        var abandoned =
                PromiseFixture.under(PromiseFixture.RULES, PromiseKind.ABANDONED_IN_QUEUE, PromiseFixture.AGREED);

        abandoned
                .tell(new PromiseCommand.NoteCustomerCalled(CALL, after(1)), after(1))
                .tell(new PromiseCommand.NoteTalked(conversation(2, TALK)), after(2));

        assertInstanceOf(PromiseState.Kept.class, abandoned.promise.state());
    }

    @Norm("CBK-5")
    @Test
    void theCallInWhichItWasMadeIsNoAnswerToIt() {
        var plan = life.promise.state();

        life.tell(new PromiseCommand.NoteCustomerCalled("call-1", after(1)), after(1));

        assertEquals(plan, life.promise.state());
    }

    @FailureCase("R39")
    @Test
    void aCallOfWhichNothingIsHeardHoldsItUpForALimitedTimeOnly() {
        called(20);

        life.tell(new PromiseCommand.GiveUpLostCall(), after(50));

        assertInstanceOf(PromiseState.Planned.class, life.promise.state());
    }

    private List<String> withdrawn() {
        return life.events(PromiseCallWithdrawn.class).stream()
                .map(PromiseCallWithdrawn::attemptId)
                .toList();
    }

    private void called(int minutes) {
        life.tell(new PromiseCommand.NoteCustomerCalled(CALL, after(minutes)), after(minutes));
    }

    private void confirm(int minutes) {
        life.tell(new PromiseCommand.ConfirmCustomerCalled(CALL, "agent-2"), after(minutes));
    }

    private void talked(int minutes, Duration talk) {
        life.tell(new PromiseCommand.NoteTalked(conversation(minutes, talk)), after(minutes));
    }

    private void gone(int minutes) {
        life.tell(new PromiseCommand.NoteCustomerGone(CALL), after(minutes));
    }

    private static Conversation conversation(int minutes, Duration talk) {
        return new Conversation(CALL, "agent-2", talk, after(minutes));
    }
}
