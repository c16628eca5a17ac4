package callcenter.routing.telephony.vonage;

import static callcenter.routing.telephony.vonage.TheirScripts.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.usecase.CallSnapshot;
import com.vonage.client.voice.ncco.ConversationAction;
import java.net.URI;
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

    private static CallSnapshot call(CallState state, @Nullable ReservationId consulted) {
        return new CallSnapshot(
                CALL, state, Direction.INBOUND, "vonage", "u-1", null, null, RESERVATION, null, consulted, false, null);
    }
}
