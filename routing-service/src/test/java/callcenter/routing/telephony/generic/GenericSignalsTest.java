package callcenter.routing.telephony.generic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.NotReached;
import callcenter.routing.domain.call.Speech;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.web.PhoneNumbers;
import callcenter.web.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GenericSignalsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final CallId CALL = CallId.of("generic", "c-1");
    private static final ReservationId RESERVATION = new ReservationId("r-1");

    private final GenericSignals signals = new GenericSignals(new PhoneNumbers("CN"));

    @ParameterizedTest
    @MethodSource
    void eachEventIsOneSignal(String type, String data, CallSignal expected) {
        assertEquals(expected, signals.of(event(type, "c-1", data), NOW));
    }

    static Stream<Arguments> eachEventIsOneSignal() {
        return Stream.of(
                Arguments.of(
                        "telephony.call.incoming.v1",
                        "{\"from\":\"138 0013 8000\",\"to\":\"+862088880000\"}",
                        new CallSignal.Incoming(CALL, "generic", "c-1", "+8613800138000", "+862088880000", NOW)),
                Arguments.of(
                        "telephony.call.incoming.v1",
                        "{\"from\":\"10086\",\"to\":\"95598\"}",
                        new CallSignal.Incoming(CALL, "generic", "c-1", "10086", "95598", NOW)),
                Arguments.of(
                        "telephony.call.incoming.v1",
                        "{\"from\":\"110\"}",
                        new CallSignal.Incoming(CALL, "generic", "c-1", null, null, NOW)),
                Arguments.of(
                        "telephony.agent.ringing.v1",
                        "{\"reservationId\":\"r-1\"}",
                        new CallSignal.AgentRinging(CALL, RESERVATION, NOW)),
                Arguments.of(
                        "telephony.agent.answered.v1",
                        "{\"reservationId\":\"r-1\"}",
                        new CallSignal.AgentAnswered(CALL, RESERVATION, NOW)),
                Arguments.of(
                        "telephony.agent.failed.v1",
                        "{\"reservationId\":\"r-1\",\"cause\":\"BUSY\"}",
                        new CallSignal.AgentLegFailed(CALL, RESERVATION, LegFailure.BUSY, NOW)),
                Arguments.of(
                        "telephony.speech.silent.v1",
                        "{\"side\":\"CUSTOMER\",\"silentMs\":3000}",
                        new CallSignal.SpeechHeard(CALL, Speech.CUSTOMER_SILENT, Duration.ofSeconds(3), NOW)),
                Arguments.of(
                        "telephony.speech.silent.v1",
                        "{\"side\":\"AGENT\",\"silentMs\":0}",
                        new CallSignal.SpeechHeard(CALL, Speech.AGENT_SILENT, Duration.ZERO, NOW)),
                Arguments.of(
                        "telephony.speech.started.v1",
                        "{\"side\":\"CUSTOMER\"}",
                        new CallSignal.SpeechHeard(CALL, Speech.CUSTOMER_SPEAKS, Duration.ZERO, NOW)),
                Arguments.of(
                        "telephony.audio.lost.v1",
                        "{\"silentMs\":1000}",
                        new CallSignal.SpeechHeard(CALL, Speech.AGENT_AUDIO_LOST, Duration.ofSeconds(1), NOW)),
                Arguments.of(
                        "telephony.audio.restored.v1",
                        "{}",
                        new CallSignal.SpeechHeard(CALL, Speech.AGENT_AUDIO_BACK, Duration.ZERO, NOW)),
                Arguments.of("telephony.customer.answered.v1", "{}", new CallSignal.CustomerAnswered(CALL, NOW)),
                Arguments.of(
                        "telephony.customer.failed.v1",
                        "{\"cause\":\"NO_ANSWER\"}",
                        new CallSignal.CustomerNotReached(CALL, NotReached.NO_ANSWER, NOW)),
                Arguments.of(
                        "telephony.bridge.failed.v1",
                        "{\"reservationId\":\"r-1\"}",
                        new CallSignal.BridgeFailed(CALL, RESERVATION, NOW)),
                Arguments.of("telephony.hold.failed.v1", "{}", new CallSignal.HoldFailed(CALL, NOW)),
                Arguments.of("telephony.resume.failed.v1", "{}", new CallSignal.ResumeFailed(CALL, NOW)),
                Arguments.of(
                        "telephony.call.ended.v1",
                        "{\"endedBy\":\"AGENT\"}",
                        new CallSignal.Ended(CALL, "generic", "c-1", EndedBy.AGENT, NOW)));
    }

    @Test
    void aCallThatWeStartedIsKnownByOurId() {
        CallSignal signal = signals.of(event("telephony.customer.answered.v1", "outbound:attempt-1", "{}"), NOW);

        assertEquals(new CallId("attempt-1"), signal.callId());
    }

    @ParameterizedTest
    @CsvSource({"anonymous", "''", "12"})
    void aNumberThatCannotBeDialledCountsAsWithheld(String from) {
        CallSignal signal = signals.of(event("telephony.call.incoming.v1", "c-1", "{\"from\":\"" + from + "\"}"), NOW);

        assertNull(assertInstanceOf(CallSignal.Incoming.class, signal).number());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "telephony.agent.ringing.v1|{}|data.reservationId",
                "telephony.agent.ringing.v1|{\"reservationId\":7}|data.reservationId",
                "telephony.agent.failed.v1|{\"reservationId\":\"r-1\",\"cause\":\"TIRED\"}|data.cause",
                "telephony.customer.failed.v1|{}|data.cause",
                "telephony.call.ended.v1|{\"endedBy\":\"customer\"}|data.endedBy",
                "telephony.speech.silent.v1|{\"silentMs\":5}|data.side",
                "telephony.speech.silent.v1|{\"side\":\"AGENT\"}|data.silentMs",
                "telephony.speech.silent.v1|{\"side\":\"AGENT\",\"silentMs\":-1}|data.silentMs",
                "telephony.call.moved.v1|{}|type"
            })
    void namesTheFieldThatIsWrong(String type, String data, String field) {
        Problem problem = assertThrows(Problem.class, () -> signals.of(event(type, "c-1", data), NOW));

        assertEquals(400, problem.status());
        assertEquals(field, problem.members().get("field"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:59:30Z, 2026-03-02T08:59:30Z", // late: when it happened
        "2026-03-02T08:59:59Z, 2026-03-02T09:00:00Z", // a clock that is a little off
        "2026-03-02T09:10:00Z, 2026-03-02T09:00:00Z", // ahead of us
        "2026-03-01T09:00:00Z, 2026-03-02T09:00:00Z" // older than any retry
    })
    void believesThePlatformsTimeOnlyAsTheReasonOfADelay(Instant claimed, Instant believed) {
        var event = new CloudEvent("telephony.customer.answered.v1", "c-1", claimed, data("{}"));

        assertEquals(believed, signals.of(event, NOW).at());
    }

    private static CloudEvent event(String type, String subject, String data) {
        return new CloudEvent(type, subject, null, data(data));
    }

    private static JsonNode data(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
