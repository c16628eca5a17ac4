package callcenter.routing.telephony.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.telephony.Delivery;
import callcenter.routing.telephony.FakePlatform.Asked;
import callcenter.routing.telephony.FakePlatform.Reply;
import callcenter.routing.telephony.LegStatus;
import callcenter.routing.telephony.OutboundHttp;
import callcenter.routing.telephony.OutboundHttps;
import callcenter.routing.telephony.PlatformCommandsContract;
import callcenter.routing.telephony.PlatformUnreachable;
import callcenter.routing.telephony.TelephonyPlatform;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwilioPlatformTest extends PlatformCommandsContract {
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final String CALLS = "/2010-04-01/Accounts/AC1/Calls";

    @Test
    void anOfferRingsTheAgentAndTellsTheLeg() {
        platformTakes();

        assertEquals(new Delivery.Done("CA9"), send(offer(), LONG));

        Asked asked = platform.asked().getFirst();
        assertEquals("POST " + CALLS + ".json", asked.method() + " " + asked.target());
        assertEquals("Basic QUMxOnNlY3JldA==", asked.header("Authorization"));
        assertEquals(
                "To=sip:li@pbx&From=+862088880000"
                        + "&Url=https://calls.example.com/webhooks/twilio/agent/c-1/r-1?asked=0"
                        + "&StatusCallback=https://calls.example.com/webhooks/twilio/agent-status/c-1/r-1"
                        + "&StatusCallbackEvent=initiated&StatusCallbackEvent=ringing"
                        + "&StatusCallbackEvent=answered&StatusCallbackEvent=completed&Timeout=15",
                decoded(asked.body()));
    }

    @Test
    void anOfferThatMayHaveBeenTakenIsLookedForBeforeItIsSentAgain() {
        var adapter = adapter(OutboundHttps.toLoopback(Duration.ofSeconds(2)));
        platform.hangs();
        assertThrows(
                PlatformUnreachable.class, () -> adapter.send(offer()).await().atMost(LONG));
        platform.answers(
                200,
                "{\"calls\":[{\"sid\":\"CA7\",\"status\":\"completed\"},{\"sid\":\"CA8\",\"status\":\"ringing\"}]}");

        assertEquals(new Delivery.Done("CA8"), adapter.send(offer()).await().atMost(LONG));
        assertEquals(
                1,
                platform.asked().stream()
                        .filter(asked -> asked.method().equals("POST"))
                        .count());
    }

    @Test
    void aReleaseEndsTheAgentsLeg() {
        platformTakes();

        send(command("k-2", new TelephonyCommand.Release(RESERVATION), "CA1", "CA2"), LONG);

        assertEquals(List.of("CA2.json Status=completed"), changes());
    }

    @Test
    void whatTheAgentsDocumentDoesByItselfIsNotSent() {
        send(command("k-2", new TelephonyCommand.Bridge(RESERVATION), "CA1", "CA2"), LONG);
        send(command("k-3", new TelephonyCommand.DialCustomer("+8613800138000"), null, "CA2"), LONG);
        send(command("k-4", new TelephonyCommand.Release(RESERVATION), "CA1", null), LONG);

        assertTrue(platform.asked().isEmpty());
        var adapter = adapter(OutboundHttps.toLoopback(LONG));
        assertFalse(adapter.isTold(new TelephonyCommand.Bridge(RESERVATION)));
        assertFalse(adapter.isTold(new TelephonyCommand.DialCustomer("+8613800138000")));
        assertTrue(adapter.isTold(new TelephonyCommand.Resume()));
    }

    @Test
    void aRequeueMovesTheCustomerBeforeItEndsTheAgentsLeg() {
        platformTakes();

        send(command("k-2", new TelephonyCommand.Requeue(RESERVATION), "CA1", "CA2"), LONG);

        List<String> changes = changes();
        assertTrue(
                changes.get(0).startsWith("CA1.json Twiml=") && changes.get(0).contains("call-c-1"), changes::toString);
        assertEquals("CA2.json Status=completed", changes.get(1));
    }

    @Test
    void aHoldMovesTheCustomerAndAResumeTheAgent() {
        platformTakes();

        send(command("k-2", new TelephonyCommand.Hold("bill"), "CA1", "CA2"), LONG);
        send(command("k-3", new TelephonyCommand.Resume(), "CA1", "CA2"), LONG);

        List<String> changes = changes();
        assertTrue(
                changes.get(0).startsWith("CA1.json Twiml=") && changes.get(0).contains("hold-c-1"), changes::toString);
        assertTrue(
                changes.get(1).startsWith("CA2.json Twiml=") && changes.get(1).contains("<Queue>hold-c-1"),
                changes::toString);
    }

    @Test
    void anOutboundCustomerIsFoundAsTheChildOfTheAgentsLeg() {
        platform.answers(asked -> asked.method().equals("GET")
                ? new Reply(200, "{\"calls\":[{\"sid\":\"CA3\",\"status\":\"in-progress\"}]}")
                : new Reply(200, "{}"));

        send(command("k-2", new TelephonyCommand.Hold("bill"), null, "CA2"), LONG);
        send(command("k-3", new TelephonyCommand.HangUp(), null, "CA2"), LONG);

        assertEquals(
                "ParentCallSid=CA2",
                platform.asked().getFirst().target().getQuery().replace("PageSize=20&", ""));
        assertTrue(changes().get(0).startsWith("CA3.json Twiml="));
        assertEquals(
                List.of("CA3.json Status=completed", "CA2.json Status=completed"),
                changes().subList(1, 3));
    }

    @Test
    void aHangUpEndsBothLegsAndDoesNotMindOneThatIsGone() {
        platform.answers(asked -> asked.target().getPath().endsWith("CA1.json")
                ? new Reply(404, "{\"code\":20404}")
                : new Reply(200, "{}"));

        assertEquals(new Delivery.Done(null), send(command("k-2", new TelephonyCommand.HangUp(), "CA1", "CA2"), LONG));
        assertEquals(List.of("CA1.json Status=completed", "CA2.json Status=completed"), changes());
    }

    @Test
    void wordsReachACustomerWhoWaitsAndNeverCutAConversation() {
        platformTakes();
        var prompt = new TelephonyCommand.Prompt("你好");

        send(command("k-2", prompt, "CA1", null), LONG);
        assertInstanceOf(Delivery.Refused.class, send(command("k-3", prompt, "CA1", "CA2"), LONG));

        assertEquals(1, changes().size());
        assertTrue(changes().getFirst().contains("你好"));
    }

    @Test
    void aHandOverEndsTheLegOfWhoHandedOverAndTheDocumentsDoTheRest() {
        platformTakes();

        send(
                command(
                        "k-2",
                        new TelephonyCommand.HandOver(RESERVATION, new ReservationId("r-2"), false),
                        "CA1",
                        "CA2"),
                LONG);

        assertEquals(List.of("CA2.json Status=completed"), changes());
    }

    @Test
    void aHoldOfACallThatIsOverIsRefusedForGood() {
        platform.answers(400, "{\"code\":21220,\"message\":\"Call is not in-progress. Cannot redirect.\"}");

        assertInstanceOf(
                Delivery.Refused.class, send(command("k-2", new TelephonyCommand.Hold(""), "CA1", "CA2"), LONG));
    }

    private List<String> changes() {
        return platform.asked().stream()
                .filter(asked -> asked.method().equals("POST"))
                .map(asked -> asked.target().getPath().substring(CALLS.length() + 1) + " " + decoded(asked.body()))
                .toList();
    }

    private static String decoded(String form) {
        return URLDecoder.decode(form, StandardCharsets.UTF_8);
    }

    @Override
    protected TelephonyPlatform adapter(OutboundHttp http) {
        var config = new Settings(platform.base());
        var addresses = new TwilioAddresses(config.publicUrl());
        var api = new TwilioApi(config, http, new ObjectMapper());
        var documents = new TwilioDocuments(addresses, config.callerId().orElseThrow(), config.customerRing());
        return new TwilioPlatform(api, new TwilioOffers(api, addresses, config), documents);
    }

    @Override
    protected void platformTakes() {
        platform.answers(201, "{\"sid\":\"CA9\",\"status\":\"queued\"}");
    }

    @Override
    protected void platformRefuses() {
        platform.answers(400, "{\"code\":21217,\"message\":\"Phone number does not appear to be valid\"}");
    }

    @Override
    protected void platformSaysOfTheCall(LegStatus status) {
        switch (status) {
            case LIVE -> platform.answers(200, "{\"sid\":\"CA1\",\"status\":\"in-progress\"}");
            case ENDED -> platform.answers(200, "{\"sid\":\"CA1\",\"status\":\"completed\"}");
            case UNKNOWN -> platform.answers(404, "{\"code\":20404}");
        }
    }

    private record Settings(URI apiBase) implements TwilioConfig {
        @Override
        public Optional<String> accountSid() {
            return Optional.of("AC1");
        }

        @Override
        public Optional<List<String>> authTokens() {
            return Optional.of(List.of("secret"));
        }

        @Override
        public URI publicUrl() {
            return URI.create("https://calls.example.com");
        }

        @Override
        public Optional<String> callerId() {
            return Optional.of("+862088880000");
        }

        @Override
        public Duration customerRing() {
            return Duration.ofSeconds(30);
        }

        @Override
        public int webhooksPerSecond() {
            return 1000;
        }
    }
}
