package callcenter.routing.telephony.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.Spoken;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.telephony.Words;
import callcenter.routing.usecase.CallSnapshot;
import com.twilio.http.HttpMethod;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Enqueue;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Number;
import com.twilio.twiml.voice.Pause;
import com.twilio.twiml.voice.Queue;
import com.twilio.twiml.voice.Redirect;
import com.twilio.twiml.voice.Say;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Against the documents that Twilio's own library writes. */
class TwilioDocumentsTest {
    private static final ReservationId CONSULTED = new ReservationId("r-2");
    private static final String US = "https://calls.example.com/webhooks/twilio";
    private static final CallId CALL = new CallId("c-1");
    private static final ReservationId RESERVATION = new ReservationId("r-1");

    private final TwilioDocuments documents = new TwilioDocuments(
            new TwilioAddresses(URI.create("https://calls.example.com/")), "+862088880000", Duration.ofSeconds(30));

    @Test
    void whoRingsWaitsInTheCallsOwnQueue() throws Exception {
        assertSame(
                new VoiceResponse.Builder()
                        .enqueue(enqueue("call-c-1", "queue-left/c-1?turn=first", "waiting/c-1?turn=first&asked=0")),
                documents.incoming(call(CallState.WAITING, Direction.INBOUND)));
    }

    @ParameterizedTest
    @EnumSource(names = {"TOMBSTONE", "ABANDONED", "WRAPPING_UP", "COMPLETED"})
    void whoRingsForACallThatIsOverIsLetGo(CallState over) throws Exception {
        assertSame(hangUp(), documents.incoming(call(over, Direction.INBOUND)));
    }

    @Test
    void whoWaitsHearsThatAndIsAskedForAgain() throws Exception {
        assertSame(
                new VoiceResponse.Builder()
                        .say(say("zh-CN", Words.WAIT.chinese()))
                        .say(say("en-GB", Words.WAIT.english()))
                        .pause(new Pause.Builder().length(20).build())
                        .redirect(redirect("waiting/c-1?turn=first&asked=3")),
                documents.waiting(CALL, "first", 2));
    }

    @Test
    void whoRingsInAnOutageIsKeptOnTheLineAndAsksAgain() throws Exception {
        assertSame(
                new VoiceResponse.Builder()
                        .say(say("zh-CN", Words.DIFFICULTIES.chinese()))
                        .say(say("en-GB", Words.DIFFICULTIES.english()))
                        .pause(new Pause.Builder().length(5).build())
                        .redirect(redirect("incoming?again=true")),
                documents.difficulties());
    }

    @Test
    void theAgentIsBridgedToTheCallsQueue() throws Exception {
        var dial = new Dial.Builder()
                .action(US + "/fetched/c-1?turn=first&asked=0")
                .timeout(5)
                .queue(new Queue.Builder("call-c-1").build());

        assertSame(
                new VoiceResponse.Builder().dial(dial.build()),
                documents.agentAnswered(call(CallState.TALKING, Direction.INBOUND), RESERVATION));
    }

    @Test
    void aCustomerWhoIsNotInTheQueueYetIsTriedForAgain() throws Exception {
        var dial = new Dial.Builder()
                .action(US + "/fetched/c-1?turn=first&asked=2")
                .timeout(5)
                .queue(new Queue.Builder("call-c-1").build());

        assertSame(
                new VoiceResponse.Builder()
                        .pause(new Pause.Builder().length(1).build())
                        .dial(dial.build()),
                documents.fetch(CALL, "first", 2));
    }

    @Test
    void theAgentOfAnOutboundCallDialsTheCustomer() throws Exception {
        var number = new Number.Builder("+8613800138000")
                .statusCallback(US + "/customer-status/c-1")
                .statusCallbackEvents(List.of(
                        Number.Event.INITIATED, Number.Event.RINGING, Number.Event.ANSWERED, Number.Event.COMPLETED));
        var dial = new Dial.Builder()
                .action(US + "/dial-ended/c-1?turn=first")
                .callerId("+862088880000")
                .timeout(30)
                .number(number.build());

        assertSame(
                new VoiceResponse.Builder().dial(dial.build()),
                documents.agentAnswered(call(CallState.DIALLING, Direction.OUTBOUND), RESERVATION));
    }

    @Test
    void anExtensionIsKeyedInWhenTheSwitchboardHasAnswered() throws Exception {
        var call = new CallSnapshot(
                CALL,
                CallState.DIALLING,
                Direction.OUTBOUND,
                "twilio",
                "CA1",
                "+861065529988;ext=801",
                "service",
                RESERVATION);

        var document = documents.agentAnswered(call, RESERVATION);

        assertTrue(document.contains("sendDigits=\"wwww801\">+861065529988</Number>"), document);
    }

    @Test
    void anAgentWhoAnswersTooLateIsLetGo() throws Exception {
        var others = call(CallState.TALKING, Direction.INBOUND);

        assertSame(hangUp(), documents.agentAnswered(others, new ReservationId("r-0")));
        assertSame(hangUp(), documents.agentAnswered(call(CallState.WRAPPING_UP, Direction.INBOUND), RESERVATION));
    }

    @Test
    void aHoldHasAQueueOfItsOwnFromWhichTheAgentFetchesTheCustomer() throws Exception {
        var dial = new Dial.Builder()
                .action(US + "/fetched/c-1?turn=k-8&asked=0")
                .timeout(5)
                .queue(new Queue.Builder("hold-c-1").build());

        assertSame(
                new VoiceResponse.Builder()
                        .enqueue(enqueue("hold-c-1", "queue-left/c-1?turn=k-7", "held/c-1?turn=k-7&asked=0")),
                documents.hold(CALL, "k-7"));
        assertSame(new VoiceResponse.Builder().dial(dial.build()), documents.fetch(CALL, "k-8", 0));
    }

    @Test
    void anAgentWhoIsConsultedTalksToTheOneWhoIsParked() throws Exception {
        var dial = new Dial.Builder()
                .action(US + "/consulted/c-1/r-2?asked=0")
                .timeout(5)
                .queue(new Queue.Builder("agent-c-1").build());

        assertSame(
                new VoiceResponse.Builder().dial(dial.build()),
                documents.agentAnswered(handedOn(CallState.CONSULTING, RESERVATION, CONSULTED), CONSULTED));
    }

    @Test
    void anAgentWhoIsLeftTheCustomerFetchesHimFromTheHold() throws Exception {
        var dial = new Dial.Builder()
                .action(US + "/fetched/c-1?turn=r-2&asked=0")
                .timeout(5)
                .queue(new Queue.Builder("hold-c-1").build());

        assertSame(
                new VoiceResponse.Builder().dial(dial.build()),
                documents.agentAnswered(handedOn(CallState.TALKING, CONSULTED, null), CONSULTED));
    }

    @Test
    void aBulletinIsHeardBeforeTheQueue() {
        var bulletin = new TelephonyCommand.Announce(new Spoken("停水", "Water is off"), null);
        var call = new CallSnapshot(
                CALL,
                CallState.LISTENING,
                Direction.INBOUND,
                "twilio",
                "CA1",
                null,
                null,
                null,
                null,
                null,
                false,
                bulletin);

        assertEquals(documents.announce(CALL, bulletin, "first"), documents.incoming(call));
    }

    @Test
    void whoWasAskedWhatItIsAboutIsNotToldThatAnAgentComes() {
        assertFalse(documents.quiet(CALL, "first", 0).contains("Say"));
    }

    private static CallSnapshot handedOn(CallState state, ReservationId onTheLine, ReservationId consulted) {
        return new CallSnapshot(
                CALL,
                state,
                Direction.INBOUND,
                "twilio",
                "CA1",
                null,
                "service",
                onTheLine,
                null,
                consulted,
                consulted == null,
                null);
    }

    @Test
    void theAgentsLegIsParkedMeanwhile() throws Exception {
        assertSame(
                new VoiceResponse.Builder()
                        .enqueue(enqueue("agent-c-1", "park-left/c-1?turn=first", "parked/c-1?turn=first&asked=0")),
                documents.park(CALL, "first"));
    }

    @Test
    void wordsAreEscaped() throws Exception {
        String words = "<Hangup/> & \"more\" 你好";

        assertSame(
                new VoiceResponse.Builder()
                        .say(say("zh-CN", words))
                        .enqueue(enqueue("call-c-1", "queue-left/c-1?turn=k-1", "waiting/c-1?turn=k-1&asked=0")),
                documents.prompt(CALL, words, "k-1"));
    }

    private static CallSnapshot call(CallState state, Direction direction) {
        return new CallSnapshot(CALL, state, direction, "twilio", "CA1", "+8613800138000", "service", RESERVATION);
    }

    private static Enqueue enqueue(String queue, String action, String waiting) {
        return new Enqueue.Builder(queue)
                .action(US + "/" + action)
                .waitUrl(US + "/" + waiting)
                .build();
    }

    private static Say say(String language, String words) {
        return new Say.Builder(words)
                .language(List.of(Say.Language.values()).stream()
                        .filter(known -> known.toString().equals(language))
                        .findFirst()
                        .orElseThrow())
                .build();
    }

    private static Redirect redirect(String path) {
        return new Redirect.Builder(US + "/" + path).method(HttpMethod.POST).build();
    }

    private static VoiceResponse.Builder hangUp() {
        return new VoiceResponse.Builder().hangup(new Hangup.Builder().build());
    }

    private static void assertSame(VoiceResponse.Builder expected, String written) throws Exception {
        Document theirs = parse(expected.build().toXml());
        Document ours = parse(written);
        assertEquals(true, theirs.isEqualNode(ours), () -> expected.build().toXml() + "\nbut wrote\n" + written);
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
