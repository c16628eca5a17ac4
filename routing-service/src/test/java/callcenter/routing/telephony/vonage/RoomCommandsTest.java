package callcenter.routing.telephony.vonage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.MonitorMode;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.telephony.Delivery;
import callcenter.routing.telephony.FakePlatform;
import callcenter.routing.telephony.FakePlatform.Asked;
import callcenter.routing.telephony.FakePlatform.Reply;
import callcenter.routing.telephony.OutboundHttps;
import callcenter.routing.telephony.PlatformUnreachable;
import callcenter.routing.usecase.PendingCommand;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is brought to which room, rung for it or sent away from it. */
class RoomCommandsTest {
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final String US = "https://calls.example.com/webhooks/vonage";
    private static final CallId CALL = new CallId("c-1");
    private static final ReservationId RESERVATION = new ReservationId("r-1");
    private static final ReservationId OTHER = new ReservationId("r-2");

    private final ObjectMapper json = new ObjectMapper();
    private final FakePlatform platform = new FakePlatform();
    private final RememberedLegs legs = new RememberedLegs();
    private final VonagePlatform adapter = VonageAdapter.to(platform.base(), OutboundHttps.toLoopback(LONG), legs);

    @AfterEach
    void stopPlatform() {
        platform.close();
    }

    @Test
    void whoeverIsHandedToUnseenIsInTheRightRoomAlready() {
        takes();
        legs.agent(OTHER, "u-3");

        send(new TelephonyCommand.HandOver(RESERVATION, OTHER, false));

        assertEquals(List.of("u-1 talk-r-2", "u-2 hangup"), changes());
    }

    @Test
    void whoeverWasConsultedIsBroughtToTheOwnRoomAndTheCustomerAfter() {
        takes();
        legs.agent(OTHER, "u-3");

        send(new TelephonyCommand.HandOver(RESERVATION, OTHER, true));

        assertEquals(List.of("u-3 talk-r-2", "u-1 talk-r-2", "u-2 hangup"), changes());
    }

    @Test
    void aHandOverToWhoIsGoneIsRefusedAndTheCustomerStaysOnHold() {
        platform.answers(asked -> asked.target().getPath().endsWith("u-3") ? new Reply(404, "{}") : new Reply(204, ""));
        legs.agent(OTHER, "u-3");

        var delivery = send(new TelephonyCommand.HandOver(RESERVATION, OTHER, true));

        assertInstanceOf(Delivery.Refused.class, delivery);
        assertEquals(List.of("u-3 talk-r-2", "u-2 hangup"), changes());
    }

    @Test
    void aConsultIsTheScriptOfTheLegAndNotTold() {
        var consult = new TelephonyCommand.Consult(OTHER);

        assertFalse(adapter.isTold(consult));
        assertEquals(new Delivery.Done(null), send(consult));
        assertTrue(platform.asked().isEmpty());
    }

    @Test
    void aLeaderIsRungWithWhatHoldsWhenEntering() throws Exception {
        takes();

        send(monitor(MonitorMode.WHISPER));

        JsonNode leg = json.readTree(platform.asked().getFirst().body());
        assertEquals("leader", leg.at("/to/0/user").asText());
        assertEquals(
                US + "/leader-answered/c-1/r-1?mode=WHISPER&leg=u-2&asked=0",
                leg.at("/answer_url/0").asText());
        assertEquals(US + "/leader-event/c-1", leg.at("/event_url/0").asText());
        assertEquals(List.of("u-9"), legs.ofLeader(CALL, "m-1").await().indefinitely());
    }

    @Test
    void anotherModeIsAnotherLegOnceTheFirstIsGone() {
        takes();
        legs.leader("m-1", "u-5").leader("m-2", "u-6");

        send(monitor(MonitorMode.LISTEN));

        assertEquals(List.of("u-5 hangup"), changes());
        assertEquals(1, requests("POST").size());
        assertEquals(List.of("u-9"), legs.ofLeader(CALL, "m-1").await().indefinitely());
        assertEquals(List.of("u-6"), legs.ofLeader(CALL, "m-2").await().indefinitely());
    }

    @Test
    void aLeaderWhoMayHaveBeenRungIsLookedForBeforeBeingRungAgain() {
        platform.answers(502, "");
        assertThrows(PlatformUnreachable.class, () -> send(monitor(MonitorMode.LISTEN)));
        platform.answers(200, """
                {"_embedded":{"calls":[{"uuid":"u-8","status":"ringing","to":{"type":"app","user":"leader"}}]}}""");

        assertInstanceOf(Delivery.Done.class, send(monitor(MonitorMode.LISTEN)));

        assertEquals(1, requests("POST").size());
        assertEquals(List.of("u-8"), legs.ofLeaders(CALL).await().indefinitely());
    }

    @Test
    void aLeaderIsNotRungWhileTheFirstLegMayStillBeHeard() {
        platform.answers(400, "{\"title\":\"Bad Request\"}");
        legs.leader("m-1", "u-5");

        assertInstanceOf(Delivery.Refused.class, send(monitor(MonitorMode.LISTEN)));
        assertTrue(requests("POST").isEmpty());
    }

    @Test
    void nobodyWhispersToAnAgentWhoseLegIsNotKnown() {
        takes();
        assertInstanceOf(Delivery.Refused.class, send(monitor(MonitorMode.WHISPER), null));
        assertTrue(platform.asked().isEmpty());
    }

    @Test
    void aLeaderIsLetGoByTheCommandOrWithTheCall() {
        takes();
        legs.leader("m-1", "u-5").leader("m-2", "u-6");

        send(new TelephonyCommand.StopMonitor("m-1"));
        send(new TelephonyCommand.HangUp());

        assertEquals(List.of("u-5 hangup", "u-1 hangup", "u-2 hangup", "u-6 hangup"), changes());
        assertEquals(List.of(), legs.ofLeaders(CALL).await().indefinitely());
    }

    @Test
    void whoListensToAnAgentIsLetGoWithTheAgent() {
        takes();
        legs.leader("m-1", "u-5");

        send(new TelephonyCommand.Requeue(RESERVATION));

        assertEquals(List.of("u-1 ", "u-2 hangup", "u-5 hangup"), changes());
    }

    private void takes() {
        platform.answers(201, "{\"uuid\":\"u-9\",\"status\":\"started\",\"direction\":\"outbound\"}");
    }

    private Delivery send(TelephonyCommand command) {
        return send(command, "u-2");
    }

    private Delivery send(TelephonyCommand command, @Nullable String agentsLeg) {
        var pending = new PendingCommand("k-2", CALL, 1, 0, Instant.MAX, command, RESERVATION, "u-1", agentsLeg);
        return adapter.send(pending).await().atMost(LONG);
    }

    private static TelephonyCommand monitor(MonitorMode mode) {
        return new TelephonyCommand.Monitor("m-1", "app:leader", mode);
    }

    /** Which legs were changed how, in order: brought to a room, or hung up. */
    private List<String> changes() {
        return requests("PUT").stream().map(this::change).toList();
    }

    private String change(Asked asked) {
        try {
            JsonNode change = json.readTree(asked.body());
            String leg = asked.target().getPath().replaceFirst(".*/", "");
            return leg + " "
                    + (change.path("action").asText().equals("hangup")
                            ? "hangup"
                            : change.at("/destination/ncco/0/name").asText());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private List<Asked> requests(String method) {
        return platform.asked().stream()
                .filter(asked -> asked.method().equals(method))
                .toList();
    }
}
