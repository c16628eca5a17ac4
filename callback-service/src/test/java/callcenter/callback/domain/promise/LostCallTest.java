package callcenter.callback.domain.promise;

import static callcenter.callback.domain.promise.PromiseFixture.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import callcenter.events.callback.PromiseCallRequested;
import callcenter.events.callback.PromiseCallWithdrawn;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A call of which routing never told the end. */
class LostCallTest {

    private static final Duration TALK = Duration.ofSeconds(61);

    @FailureCase("R39")
    @Test
    void aCallThatNeverComesBackIsTakenBackAndTriedAgain() {
        var life = PromiseFixture.within2h()
                .requested(after(30))
                .tell(new PromiseCommand.GiveUpLostCall(), after(60))
                .requested(after(70));

        assertEquals("LOST", life.events(PromiseCallWithdrawn.class).getFirst().reason());
        assertEquals(2, life.events(PromiseCallRequested.class).size());
        assertEquals(0, life.promise.tries());
    }

    @Norm("CBK-5")
    @Test
    void aConversationInACallGivenUpAsLostStillKeepsIt() {
        var life = PromiseFixture.within2h()
                .requested(after(30))
                .tell(new PromiseCommand.GiveUpLostCall(), after(60))
                .requested(after(70))
                .wrappedUp(1, Party.CUSTOMER, TALK, after(71));

        assertInstanceOf(PromiseState.Kept.class, life.promise.state());
        assertEquals(
                life.callId(2), life.events(PromiseCallWithdrawn.class).get(1).attemptId());
    }

    @FailureCase("R35")
    @Test
    void whatIsLearntLateOfALostCallDoesNotTouchTheOneThatRings() {
        var life = PromiseFixture.within2h()
                .requested(after(30))
                .tell(new PromiseCommand.GiveUpLostCall(), after(60))
                .requested(after(70));
        var ringing = life.promise.state();

        life.tell(new PromiseCommand.NoteAnswered(life.callId(1)), after(71))
                .tell(new PromiseCommand.NoteTalked(life.conversation(1, TALK, after(72))), after(72))
                .wrappedUp(1, Party.VOICEMAIL, TALK, after(73));

        assertEquals(ringing, life.promise.state());
        assertEquals(1, life.promise.tries());
    }
}
