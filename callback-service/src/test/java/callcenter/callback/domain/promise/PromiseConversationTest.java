package callcenter.callback.domain.promise;

import static callcenter.callback.domain.promise.PromiseFixture.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.callback.PromiseAttempted;
import callcenter.events.callback.PromiseBroken;
import callcenter.events.callback.PromiseKept;
import callcenter.testing.Norm;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only a conversation with the customer keeps a promise (CBK-5). */
class PromiseConversationTest {

    private static final Duration TALK = Duration.ofSeconds(61);

    @Norm("CBK-5")
    @Test
    void aConversationWithTheCustomerKeepsIt() {
        var life = PromiseFixture.within2h().requested(after(30)).wrappedUp(1, Party.CUSTOMER, TALK, after(32));

        var kept = life.events(PromiseKept.class).getFirst();
        assertInstanceOf(PromiseState.Kept.class, life.promise.state());
        assertTrue(kept.inTime());
        assertEquals(TALK.toMillis(), kept.talkMs());
    }

    @Norm("CBK-5")
    @Test
    void theShortestConversationIsOne() {
        var life = PromiseFixture.within2h().requested(after(30));

        life.wrappedUp(1, Party.CUSTOMER, PromiseFixture.RULES.minimumTalk(), after(32));

        assertInstanceOf(PromiseState.Kept.class, life.promise.state());
    }

    @Norm("CBK-5")
    @ParameterizedTest(name = "{0} for {1} s is {2}")
    @CsvSource({
        "CUSTOMER, 9, TOO_SHORT",
        "THIRD_PARTY, 300, THIRD_PARTY",
        "VOICEMAIL, 300, VOICEMAIL",
        "WRONG_NUMBER, 300, WRONG_NUMBER",
        "UNKNOWN, 300, FAILED"
    })
    void nobodyElseKeepsIt(Party party, long seconds, String outcome) {
        var life = PromiseFixture.within2h()
                .requested(after(30))
                .wrappedUp(1, party, Duration.ofSeconds(seconds), after(32));

        assertInstanceOf(PromiseState.Planned.class, life.promise.state());
        assertEquals(
                List.of(outcome),
                life.events(PromiseAttempted.class).stream()
                        .map(PromiseAttempted::outcome)
                        .toList());
    }

    @Norm("CBK-5")
    @Test
    void aConversationBegunBeforeTheDeadlineMayBeConfirmedAfterIt() {
        var life = PromiseFixture.within2h().requested(after(110));
        life.tell(new PromiseCommand.NoteTalked(life.conversation(1, TALK, after(119))), after(119));
        life.tell(new PromiseCommand.BreakIfDue(), after(120));
        assertTrue(life.promise.isOpen());

        life.tell(new PromiseCommand.NoteParty(life.conversation(1, TALK, after(119)), Party.CUSTOMER), after(122));

        assertTrue(life.events(PromiseKept.class).getFirst().inTime());
    }

    @Test
    void aConversationThatEndsAfterTheDeadlineKeepsItLate() {
        var life = PromiseFixture.within2h().requested(after(110));
        life.tell(new PromiseCommand.NoteAnswered(life.callId(1)), after(119))
                .wrappedUp(1, Party.CUSTOMER, TALK, after(121));

        assertEquals(false, life.events(PromiseKept.class).getFirst().inTime());
    }

    @Test
    void aVoicemailThatEndsAfterTheDeadlineBreaksIt() {
        var life = PromiseFixture.within2h().requested(after(110));
        life.tell(new PromiseCommand.NoteAnswered(life.callId(1)), after(119))
                .wrappedUp(1, Party.VOICEMAIL, TALK, after(121));

        assertEquals("NOT_REACHED", life.events(PromiseBroken.class).getFirst().reason());
    }

    @Norm("CBK-5")
    @Test
    void aLateConversationIsRecordedAndThePromiseStaysBroken() {
        var life = PromiseFixture.within2h().requested(after(119)).tell(new PromiseCommand.BreakIfDue(), after(120));

        life.wrappedUp(1, Party.CUSTOMER, TALK, after(125)).wrappedUp(1, Party.CUSTOMER, TALK, after(125));

        assertInstanceOf(PromiseState.Broken.class, life.promise.state());
        assertEquals(
                List.of("CONVERSATION"),
                life.events(PromiseAttempted.class).stream()
                        .map(PromiseAttempted::outcome)
                        .toList());
    }
}
