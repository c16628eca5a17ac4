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
import callcenter.routing.domain.call.Spoken;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.telephony.Words;
import callcenter.routing.usecase.CallSnapshot;
import com.vonage.client.voice.TextToSpeechLanguage;
import com.vonage.client.voice.ncco.Action;
import com.vonage.client.voice.ncco.ConversationAction;
import com.vonage.client.voice.ncco.DtmfSettings;
import com.vonage.client.voice.ncco.EventMethod;
import com.vonage.client.voice.ncco.InputAction;
import com.vonage.client.voice.ncco.StreamAction;
import com.vonage.client.voice.ncco.TalkAction;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Against the scripts that Vonage's own library writes. */
class VonageScriptsTest {
    static final String US = "https://calls.example.com/webhooks/vonage";
    private static final String MUSIC = "https://cdn.example.com/music.mp3";
    private static final CallId CALL = new CallId("c-1");
    private static final ReservationId RESERVATION = new ReservationId("r-1");
    private static final Spoken CLOSED = new Spoken("已下班", "We are closed");
    private static final Map<String, String> OF_THIS_CALL = Map.of("call", "c-1");

    private final VonageAddresses addresses = new VonageAddresses(URI.create("https://calls.example.com/"));
    private final VonageScripts scripts = new VonageScripts(addresses, Optional.empty());

    @Test
    void whoRingsHearsThatAndAsksAgain() throws Exception {
        assertSame(
                scripts.customer(call(CallState.WAITING), "first", 2),
                mandarin(Words.WAIT.chinese()),
                english(Words.WAIT.english()),
                new TheirScripts.Wait(20),
                asks("customer-asks/c-1?turn=first&asked=3", OF_THIS_CALL),
                forEver(Words.WAIT.chinese()));
    }

    @Test
    void whoWaitsHearsMusicWhereThereIsSome() throws Exception {
        var musical = new VonageScripts(addresses, Optional.of(URI.create(MUSIC)));

        assertSame(
                musical.customer(call(CallState.OFFERED), "first", 0),
                mandarin(Words.WAIT.chinese()),
                english(Words.WAIT.english()),
                StreamAction.builder(MUSIC).build(),
                asks("customer-asks/c-1?turn=first&asked=1", OF_THIS_CALL),
                StreamAction.builder(MUSIC).loop(0).build());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "TOMBSTONE",
                "ABANDONED",
                "WRAPPING_UP",
                "COMPLETED",
                "NOT_REACHED",
                "WITHDRAWN",
                "DEFERRED",
                "TURNED_AWAY"
            })
    void whoAsksForACallThatIsOverIsLetGo(CallState over) throws Exception {
        assertSame(
                scripts.customer(call(over), "first", 0),
                mandarin(Words.OVER.chinese()),
                english(Words.OVER.english()));
    }

    @Test
    void whoIsNotPutThroughHearsWhy() throws Exception {
        var call = new CallSnapshot(
                CALL,
                CallState.DEFERRED,
                Direction.INBOUND,
                "vonage",
                "u-1",
                null,
                null,
                null,
                CLOSED,
                null,
                false,
                null);

        assertSame(scripts.customer(call, "first", 0), mandarin("已下班"), english("We are closed"));
        assertSame(scripts.farewell(CLOSED), mandarin("已下班"), english("We are closed"));
    }

    @Test
    void aBulletinIsHeardFirstAndOnce() throws Exception {
        var bulletin = new TelephonyCommand.Announce(new Spoken("停水", "Water is off"), null);
        var call = new CallSnapshot(
                CALL,
                CallState.LISTENING,
                Direction.INBOUND,
                "vonage",
                "u-1",
                null,
                null,
                null,
                null,
                null,
                false,
                bulletin);

        var said = scripts.incoming(call, "first").actions();

        assertEquals("停水", said.get(0).path("text").asText());
        assertEquals("Water is off", said.get(1).path("text").asText());
        assertEquals(
                scripts.waiting(CALL, "first", 1).actions(),
                scripts.customer(call, "first", 1).actions());
    }

    @Test
    void whoWasAskedWhatItIsAboutIsNotToldThatAnAgentComes() throws Exception {
        var asked = new CallSnapshot(CALL, CallState.NOTING, Direction.INBOUND, "vonage", "u-1", null, null, null);

        var script = scripts.customer(asked, "first-key", 0).actions();

        assertEquals("wait", script.get(0).path("action").asText());
        assertEquals("notify", script.get(1).path("action").asText());
    }

    @Test
    void anOfferIsSaidUntilAKeyIsPressed() throws Exception {
        var key = DtmfSettings.builder().timeOut(6).maxDigits(1).build();

        assertSame(
                scripts.announce(CALL, new TelephonyCommand.Announce(CLOSED, "1"), "k-3"),
                TalkAction.builder("已下班")
                        .language(TextToSpeechLanguage.CHINESE_MANDARIN)
                        .bargeIn(true)
                        .build(),
                TalkAction.builder("We are closed")
                        .language(TextToSpeechLanguage.UNITED_KINGDOM_ENGLISH)
                        .bargeIn(true)
                        .build(),
                InputAction.builder()
                        .dtmf(key)
                        .eventUrl(US + "/key/c-1?turn=k-3")
                        .eventMethod(EventMethod.POST)
                        .build(),
                new TheirScripts.Wait(20),
                asks("customer-asks/c-1?turn=k-3&asked=1", OF_THIS_CALL),
                forEver(Words.WAIT.chinese()));
    }

    @Test
    void whatIsOnlySaidIsFollowedByMoreWaiting() throws Exception {
        assertSame(
                scripts.announce(CALL, new TelephonyCommand.Announce(CLOSED, null), "k-3"),
                mandarin("已下班"),
                english("We are closed"),
                new TheirScripts.Wait(20),
                asks("customer-asks/c-1?turn=k-3&asked=1", OF_THIS_CALL),
                forEver(Words.WAIT.chinese()));
    }

    @Test
    void bothComeToTheRoomOfTheReservation() throws Exception {
        var room = ConversationAction.builder("talk-r-1").build();

        assertSame(scripts.agent(call(CallState.TALKING), RESERVATION), room);
        assertSame(scripts.customer(call(CallState.TALKING), "first", 1), room);
        assertSame(scripts.conversation(RESERVATION), room);
    }

    @Test
    void theAgentOfAnOutboundCallHearsWhatIsGoingOn() throws Exception {
        assertSame(
                scripts.agent(call(CallState.DIALLING), RESERVATION),
                mandarin(Words.CONNECTING.chinese()),
                english(Words.CONNECTING.english()),
                ConversationAction.builder("talk-r-1").build());
    }

    @Test
    void anAgentWhoAnswersTooLateIsLetGo() throws Exception {
        Action[] over = {mandarin(Words.OVER.chinese()), english(Words.OVER.english())};

        assertSame(scripts.agent(call(CallState.TALKING), new ReservationId("r-0")), over);
        assertSame(scripts.agent(call(CallState.WRAPPING_UP), RESERVATION), over);
    }

    @Test
    void whoIsOnHoldAsksToo() throws Exception {
        Action[] held = {
            mandarin(Words.ON_HOLD.chinese()),
            english(Words.ON_HOLD.english()),
            new TheirScripts.Wait(20),
            asks("customer-asks/c-1?turn=k-7&asked=1", OF_THIS_CALL),
            forEver(Words.ON_HOLD.chinese())
        };

        assertSame(scripts.onHold(CALL, "k-7", 0), held);
        assertSame(scripts.customer(call(CallState.ON_HOLD), "k-7", 0), held);
    }

    @Test
    void whoRingsInAnOutageIsKeptOnTheLineAndAsksAgain() throws Exception {
        assertSame(
                scripts.difficulties("u-1", "8613800138000", null, 0),
                mandarin(Words.DIFFICULTIES.chinese()),
                english(Words.DIFFICULTIES.english()),
                new TheirScripts.Wait(5),
                asks("answer?again=1", Map.of("uuid", "u-1", "from", "8613800138000")),
                forEver(Words.DIFFICULTIES.chinese()));
    }

    @Test
    void wordsAreEscaped() throws Exception {
        String words = "\"quoted\" \\ 你好";

        assertSame(
                scripts.prompt(CALL, words, "k-1"),
                mandarin(words),
                new TheirScripts.Wait(20),
                asks("customer-asks/c-1?turn=k-1&asked=1", OF_THIS_CALL),
                forEver(Words.WAIT.chinese()));
    }

    private static CallSnapshot call(CallState state) {
        return new CallSnapshot(
                CALL, state, Direction.INBOUND, "vonage", "u-1", "+8613800138000", "service", RESERVATION);
    }
}
