package callcenter.routing.telephony.vonage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.telephony.Delivery;
import callcenter.routing.telephony.FakePlatform.Asked;
import callcenter.routing.telephony.FakePlatform.Reply;
import callcenter.routing.telephony.LegStatus;
import callcenter.routing.telephony.OutboundHttp;
import callcenter.routing.telephony.OutboundHttps;
import callcenter.routing.telephony.PlatformCommandsContract;
import callcenter.routing.telephony.PlatformUnreachable;
import callcenter.routing.telephony.TelephonyPlatform;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vonage.client.voice.Call;
import com.vonage.client.voice.ncco.EventMethod;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VonagePlatformTest extends PlatformCommandsContract {
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final String US = "https://calls.example.com/webhooks/vonage";
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void anOfferRingsTheAgentAndTellsTheLeg() throws Exception {
        platformTakes();

        assertEquals(new Delivery.Done("u-9"), send(offer(), LONG));

        Asked asked = platform.asked().getFirst();
        assertEquals("POST /v1/calls", asked.method() + " " + asked.target());
        Call expected = Call.builder()
                .to(new com.vonage.client.voice.SipEndpoint("sip:li@pbx"))
                .from("862088880000")
                .answerUrl(US + "/agent-answered/c-1/r-1?asked=0")
                .answerMethod(EventMethod.POST)
                .eventUrl(US + "/agent-event/c-1/r-1")
                .eventMethod(EventMethod.POST)
                .ringingTimer(15)
                .build();
        assertEquals(json.readTree(expected.toJson()), json.readTree(asked.body()));
    }

    @Test
    void aRequestIsProvenByTheApplicationsKey() {
        platformTakes();

        send(offer(), LONG);

        String token = platform.asked().getFirst().header("Authorization").replace("Bearer ", "");
        var proven = JWT.require(Algorithm.RSA256((RSAPublicKey) VonageSettings.KEY.getPublic(), null))
                .build()
                .verify(token);
        assertEquals("app-1", proven.getClaim("application_id").asString());
        assertTrue(proven.getExpiresAtAsInstant().isAfter(proven.getIssuedAtAsInstant()));
        assertTrue(!proven.getId().isBlank());
    }

    @Test
    void anOfferThatMayHaveBeenTakenIsLookedForBeforeItIsSentAgain() {
        var adapter = adapter(OutboundHttps.toLoopback(Duration.ofSeconds(2)));
        platform.answers(502, "");
        assertThrows(
                PlatformUnreachable.class, () -> adapter.send(offer()).await().atMost(LONG));
        platform.answers(200, """
                {"_embedded":{"calls":[
                  {"uuid":"u-6","status":"ringing","to":{"type":"sip","uri":"sip:wang@pbx"}},
                  {"uuid":"u-7","status":"completed","to":{"type":"sip","uri":"sip:li@pbx"}},
                  {"uuid":"u-8","status":"ringing","to":{"type":"sip","uri":"sip:li@pbx"}}]}}""");

        assertEquals(new Delivery.Done("u-8"), adapter.send(offer()).await().atMost(LONG));
        assertEquals(1, requests("POST").size());
    }

    @Test
    void anEndpointThatVonageCannotRingIsRefusedWithoutAsking() {
        var nowhere = new TelephonyCommand.Offer(RESERVATION, "client:li", Duration.ofSeconds(10));

        assertInstanceOf(Delivery.Refused.class, send(command("k-1", nowhere, "u-1", null), LONG));
        assertTrue(platform.asked().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "+8613800138000,true",
        "sip:li@pbx,true",
        "app:li,true",
        "vbc:123,true",
        "8613800138000,false",
        "client:li,false",
        "vbc:li,false",
        "li,false"
    })
    void anEndpointIsCheckedWhenItIsConfigured(String endpoint, boolean fine) {
        assertEquals(
                fine,
                adapter(OutboundHttps.toLoopback(LONG)).wrongEndpoint(endpoint).isEmpty());
    }

    @Test
    void theCustomerIsBroughtToTheAgentsRoom() throws Exception {
        platformTakes();

        send(command("k-2", new TelephonyCommand.Bridge(RESERVATION), "u-1", "u-2"), LONG);
        send(command("k-3", new TelephonyCommand.Resume(), "u-1", "u-2"), LONG);

        for (Asked asked : requests("PUT")) {
            assertEquals("/v1/calls/u-1", asked.target().getPath());
            JsonNode transfer = json.readTree(asked.body());
            assertEquals("transfer", transfer.path("action").asText());
            assertEquals("ncco", transfer.at("/destination/type").asText());
            assertEquals("talk-r-1", transfer.at("/destination/ncco/0/name").asText());
        }
        assertEquals(2, requests("PUT").size());
    }

    @Test
    void aHoldLeavesTheAgentInTheRoom() {
        platformTakes();

        send(command("k-2", new TelephonyCommand.Hold("bill"), "u-1", "u-2"), LONG);

        assertEquals(1, platform.asked().size());
        assertEquals("/v1/calls/u-1", platform.asked().getFirst().target().getPath());
        assertTrue(platform.asked().getFirst().body().contains("turn=k-2"));
    }

    @Test
    void anOutboundCustomerIsDialledByRequest() throws Exception {
        platformTakes();

        assertEquals(
                new Delivery.Done("u-9"),
                send(command("k-2", new TelephonyCommand.DialCustomer("+8613800138000"), null, "u-2"), LONG));

        JsonNode leg = json.readTree(platform.asked().getFirst().body());
        assertEquals("8613800138000", leg.at("/to/0/number").asText());
        assertEquals(
                US + "/customer-answered/c-1?asked=0", leg.at("/answer_url/0").asText());
        assertEquals(US + "/customer-event/c-1", leg.at("/event_url/0").asText());
        assertEquals(30, leg.path("ringing_timer").asInt());
    }

    @Test
    void anExtensionIsKeyedInAndAServiceNumberRefused() throws Exception {
        platformTakes();

        send(command("k-2", new TelephonyCommand.DialCustomer("+861065529988;ext=801"), null, "u-2"), LONG);
        var refused = send(command("k-3", new TelephonyCommand.DialCustomer("95598"), null, "u-2"), LONG);

        assertEquals(1, platform.asked().size());
        JsonNode to = json.readTree(platform.asked().getFirst().body()).at("/to/0");
        assertEquals("861065529988", to.path("number").asText());
        assertEquals("pppp801", to.path("dtmfAnswer").asText());
        assertInstanceOf(Delivery.Refused.class, refused);
    }

    @Test
    void aRequeueMovesTheCustomerBeforeItEndsTheAgentsLeg() {
        platformTakes();

        send(command("k-2", new TelephonyCommand.Requeue(RESERVATION), "u-1", "u-2"), LONG);

        assertEquals(
                List.of("/v1/calls/u-1", "/v1/calls/u-2"),
                platform.asked().stream().map(asked -> asked.target().getPath()).toList());
        assertEquals("{\"action\":\"hangup\"}", platform.asked().get(1).body());
    }

    @Test
    void aHangUpEndsBothLegsAndDoesNotMindOneThatIsGone() {
        platform.answers(asked -> asked.target().getPath().endsWith("u-1") ? new Reply(404, "{}") : new Reply(204, ""));

        assertEquals(new Delivery.Done(null), send(command("k-2", new TelephonyCommand.HangUp(), "u-1", "u-2"), LONG));
        assertEquals(2, platform.asked().size());
    }

    @Test
    void aReleaseEndsTheAgentsLegIfThereIsOne() {
        platformTakes();

        send(command("k-2", new TelephonyCommand.Release(RESERVATION), "u-1", "u-2"), LONG);
        send(command("k-3", new TelephonyCommand.Release(RESERVATION), "u-1", null), LONG);

        assertEquals(1, platform.asked().size());
        assertEquals("/v1/calls/u-2", platform.asked().getFirst().target().getPath());
    }

    @Test
    void wordsInterruptTheMusicAndAreSaidIntoAConversation() {
        platformTakes();
        var prompt = new TelephonyCommand.Prompt("你好");

        send(command("k-2", prompt, "u-1", null), LONG);
        send(command("k-3", prompt, "u-1", "u-2"), LONG);

        List<Asked> said = requests("PUT");
        assertEquals("/v1/calls/u-1", said.get(0).target().getPath());
        assertEquals("/v1/calls/u-1/talk", said.get(1).target().getPath());
        assertEquals("{\"text\":\"你好\",\"language\":\"cmn-CN\"}", said.get(1).body());
    }

    @Test
    void aHoldOfACallThatIsOverIsRefusedForGood() {
        platform.answers(404, "{\"title\":\"Not Found\"}");

        assertInstanceOf(
                Delivery.Refused.class, send(command("k-2", new TelephonyCommand.Hold(""), "u-1", "u-2"), LONG));
    }

    private List<Asked> requests(String method) {
        return platform.asked().stream()
                .filter(asked -> asked.method().equals(method))
                .toList();
    }

    @Override
    protected TelephonyPlatform adapter(OutboundHttp http) {
        return VonageAdapter.to(platform.base(), http, new RememberedLegs());
    }

    @Override
    protected void platformTakes() {
        platform.answers(201, "{\"uuid\":\"u-9\",\"status\":\"started\",\"direction\":\"outbound\"}");
    }

    @Override
    protected void platformRefuses() {
        platform.answers(400, "{\"title\":\"Bad Request\",\"invalid_parameters\":[{\"name\":\"to\"}]}");
    }

    @Override
    protected void platformSaysOfTheCall(LegStatus status) {
        switch (status) {
            case LIVE -> platform.answers(200, "{\"uuid\":\"u-1\",\"status\":\"answered\"}");
            case ENDED -> platform.answers(200, "{\"uuid\":\"u-1\",\"status\":\"completed\"}");
            case UNKNOWN -> platform.answers(404, "{\"title\":\"Not Found\"}");
        }
    }
}
