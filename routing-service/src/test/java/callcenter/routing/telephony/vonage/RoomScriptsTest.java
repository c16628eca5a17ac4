package callcenter.routing.telephony.vonage;

import static callcenter.routing.telephony.vonage.TheirScripts.asks;
import static callcenter.routing.telephony.vonage.TheirScripts.assertSame;
import static callcenter.routing.telephony.vonage.TheirScripts.english;
import static callcenter.routing.telephony.vonage.TheirScripts.forEver;
import static callcenter.routing.telephony.vonage.TheirScripts.mandarin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.MonitorMode;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.telephony.Words;
import callcenter.routing.usecase.CallSnapshot;
import com.vonage.client.voice.ncco.Action;
import com.vonage.client.voice.ncco.ConversationAction;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who comes to the room of an agent besides the agent and the customer, and how. */
class RoomScriptsTest {
    private static final CallId CALL = new CallId("c-1");
    private static final ReservationId RESERVATION = new ReservationId("r-1");
    private static final ReservationId OTHER = new ReservationId("r-2");

    private final VonageScripts scripts =
            new VonageScripts(new VonageAddresses(URI.create("https://calls.example.com")), Optional.empty());

    @Test
    void whoIsConsultedComesToTheRoomOfWhoConsults() throws Exception {
        var call = call(CallState.CONSULTING, OTHER);

        assertSame(
                scripts.agent(call, OTHER),
                ConversationAction.builder("talk-r-1").build());
        assertEquals(
                scripts.onHold(CALL, "k-7", 0).actions(),
                scripts.customer(call, "k-7", 0).actions());
    }

    @Test
    void aLeaderIsHeardAsTheModeSays() throws Exception {
        assertSame(
                leader(MonitorMode.LISTEN),
                ConversationAction.builder("talk-r-1").mute(true).build());
        assertSame(
                leader(MonitorMode.WHISPER),
                ConversationAction.builder("talk-r-1").addCanSpeak("u-2").build());
        assertSame(
                leader(MonitorMode.BARGE),
                ConversationAction.builder("talk-r-1").build());
    }

    @Test
    void aLeaderWhoseAgentIsOnTheLineNoMoreIsLetGo() throws Exception {
        Action[] over = {mandarin(Words.OVER.chinese()), english(Words.OVER.english())};
        var former = new Leader(new ReservationId("r-0"), MonitorMode.LISTEN, "u-2");

        assertSame(scripts.leader(call(CallState.TALKING, null), former), over);
        assertSame(
                scripts.leader(call(CallState.WRAPPING_UP, null), new Leader(RESERVATION, MonitorMode.BARGE, "u-2")),
                over);
    }

    @Test
    void aLeaderWhoAnswersInAnOutageAsksAgain() throws Exception {
        assertSame(
                scripts.leaderWaits(CALL, new Leader(RESERVATION, MonitorMode.WHISPER, "u-2"), 1),
                new TheirScripts.Wait(1),
                asks("leader-answered/c-1/r-1?mode=WHISPER&leg=u-2&asked=2", Map.of("call", "c-1")),
                forEver(Words.ON_HOLD.chinese()));
    }

    private Ncco leader(MonitorMode mode) {
        return scripts.leader(call(CallState.TALKING, null), new Leader(RESERVATION, mode, "u-2"));
    }

    private static CallSnapshot call(CallState state, @Nullable ReservationId consulted) {
        return new CallSnapshot(
                CALL, state, Direction.INBOUND, "vonage", "u-1", null, null, RESERVATION, null, consulted, false, null);
    }
}
