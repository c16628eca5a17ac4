package callcenter.callback.domain.promise;

import static callcenter.callback.domain.promise.PromiseFixture.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import callcenter.events.callback.PromiseCallRequested;
import callcenter.events.callback.PromiseHandedOver;
import callcenter.testing.Norm;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An owner who was off shift gets the promise back while nobody of the team has taken it (CBK-4). */
class OwnerReturnsTest {

    private static final PromiseCommand GONE =
            new PromiseCommand.HandOver(null, null, HandOverReason.OWNER_OFFLINE, null);
    private static final PromiseCommand BACK = new PromiseCommand.ReturnToOwner("agent-1");

    private final PromiseFixture life = PromiseFixture.within2h().tell(GONE, after(1));

    @Norm("CBK-4")
    @Test
    void whoIsBackInTimeIsOfferedTheCallFirst() {
        life.tell(BACK, after(20)).requested(after(30));

        var over = life.events(PromiseHandedOver.class).getLast();
        assertEquals("OWNER_BACK", over.reason());
        assertEquals("agent-1", over.to());
        var call = life.events(PromiseCallRequested.class).getFirst();
        assertEquals("agent-1", call.ownerId());
        assertEquals(after(30).plusSeconds(30), call.ownerUntil());
    }

    @Test
    void aCallThatNobodyTookLeavesItToTheOwner() {
        life.requested(after(30))
                .missed(1, AttemptOutcome.NOT_PLACED, after(31))
                .tell(BACK, after(32));

        assertEquals("agent-1", life.promise.terms().ownerId());
    }

    @Test
    void whatTheTeamHasTakenStaysTheTeams() {
        life.requested(after(30)).tell(new PromiseCommand.NoteAnswered(life.callId(1)), after(31));
        life.tell(BACK, after(32));
        assertNull(life.promise.terms().ownerId());

        var byAnother = new Conversation(life.callId(1), "agent-2", Duration.ofSeconds(60), after(33));
        life.tell(new PromiseCommand.NoteParty(byAnother, Party.VOICEMAIL), after(33));
        life.tell(BACK, after(34));
        assertNull(life.promise.terms().ownerId());
    }

    @Test
    void whatSomebodyGaveToTheTeamOrToAnotherIsNotTakenBack() {
        life.tell(new PromiseCommand.HandOver(null, "leader-1", HandOverReason.ASKED, "anybody"), after(2));
        life.tell(BACK, after(3));
        assertNull(life.promise.terms().ownerId());

        life.tell(new PromiseCommand.HandOver("agent-2", "leader-1", HandOverReason.ASKED, "knows it"), after(4));
        life.tell(BACK, after(5));
        assertEquals("agent-2", life.promise.terms().ownerId());
    }

    @Test
    void itIsNobodyElses() {
        life.tell(new PromiseCommand.ReturnToOwner("agent-2"), after(2));

        assertNull(life.promise.terms().ownerId());
    }
}
