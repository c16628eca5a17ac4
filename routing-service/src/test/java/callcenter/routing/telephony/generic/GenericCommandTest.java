package callcenter.routing.telephony.generic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Spoken;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.usecase.PendingCommand;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GenericCommandTest {
    private static final ReservationId RESERVATION = new ReservationId("r-1");
    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @MethodSource
    void eachCommandSaysWhatItsTypeNeeds(TelephonyCommand command, String details) throws Exception {
        String common = "\"id\":\"k-1\",\"callId\":\"call-1\",\"platformCallId\":\"c-1\",\"order\":3,"
                + "\"expiresAt\":\"2026-03-02T09:00:10Z\",";

        assertEquals(json.readTree("{" + common + details + "}"), written(command, "c-1"));
    }

    static Stream<Arguments> eachCommandSaysWhatItsTypeNeeds() {
        return Stream.of(
                Arguments.of(
                        new TelephonyCommand.Offer(RESERVATION, "sip:li@pbx", Duration.ofSeconds(10)),
                        "\"type\":\"offer\",\"reservationId\":\"r-1\",\"endpoint\":\"sip:li@pbx\",\"ringMs\":10000"),
                Arguments.of(
                        new TelephonyCommand.Release(RESERVATION), "\"type\":\"release\",\"reservationId\":\"r-1\""),
                Arguments.of(new TelephonyCommand.Bridge(RESERVATION), "\"type\":\"bridge\",\"reservationId\":\"r-1\""),
                Arguments.of(
                        new TelephonyCommand.Requeue(RESERVATION), "\"type\":\"requeue\",\"reservationId\":\"r-1\""),
                Arguments.of(
                        new TelephonyCommand.Consult(RESERVATION), "\"type\":\"consult\",\"reservationId\":\"r-1\""),
                Arguments.of(
                        new TelephonyCommand.HandOver(new ReservationId("r-0"), RESERVATION, true),
                        "\"type\":\"hand-over\",\"reservationId\":\"r-1\",\"fromReservationId\":\"r-0\""),
                Arguments.of(
                        new TelephonyCommand.StopMonitor("m-1"), "\"type\":\"stop-monitor\",\"monitorId\":\"m-1\""),
                Arguments.of(
                        new TelephonyCommand.DialCustomer("+8613800138000"),
                        "\"type\":\"dial\",\"number\":\"+8613800138000\""),
                Arguments.of(
                        new TelephonyCommand.DialCustomer("+861065529988;ext=801"),
                        "\"type\":\"dial\",\"number\":\"+861065529988\",\"sendDigits\":\"801\""),
                Arguments.of(new TelephonyCommand.DialCustomer("95598"), "\"type\":\"dial\",\"number\":\"95598\""),
                Arguments.of(new TelephonyCommand.Hold("bill"), "\"type\":\"hold\",\"reason\":\"bill\""),
                Arguments.of(new TelephonyCommand.Resume(), "\"type\":\"resume\""),
                Arguments.of(new TelephonyCommand.Prompt("你好"), "\"type\":\"prompt\",\"text\":\"你好\""),
                Arguments.of(
                        new TelephonyCommand.Announce(new Spoken("停水", "off"), "1"),
                        "\"type\":\"announce\",\"texts\":{\"zh-CN\":\"停水\",\"en\":\"off\"},\"key\":\"1\""),
                Arguments.of(
                        new TelephonyCommand.Announce(new Spoken("停水", "off"), "12"),
                        "\"type\":\"announce\",\"texts\":{\"zh-CN\":\"停水\",\"en\":\"off\"},\"keys\":[\"1\",\"2\"]"),
                Arguments.of(new TelephonyCommand.HangUp(), "\"type\":\"hang-up\""));
    }

    @Test
    void aCallThatWeStartedIsNamedByOurIdWithAMark() throws Exception {
        assertEquals(
                "outbound:call-1",
                written(new TelephonyCommand.HangUp(), null)
                        .path("platformCallId")
                        .asText());
    }

    private JsonNode written(TelephonyCommand command, String platformCallId) throws Exception {
        var pending = new PendingCommand(
                "k-1",
                new CallId("call-1"),
                3,
                1,
                Instant.parse("2026-03-02T09:00:10Z"),
                command,
                null,
                platformCallId,
                null);
        return json.readTree(json.writeValueAsBytes(GenericCommand.of(pending)));
    }
}
