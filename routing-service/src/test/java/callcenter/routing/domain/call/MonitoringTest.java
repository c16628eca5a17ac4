package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.events.call.CallMonitored;
import callcenter.routing.domain.IllegalTransition;
import callcenter.testing.Norm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MonitoringTest {

    private static final Monitoring WHISPER =
            new Monitoring("m-1", MonitorMode.WHISPER, "sip:leader@pbx", "leader-1", "first week alone", at(20));

    @Test
    @Norm("CAL-13")
    void a_leader_who_takes_part_is_on_record_with_the_reason_and_the_call_goes_on() {
        var call = CallFixture.talking();

        var decision = call.monitor(WHISPER);

        assertEquals(call, decision.next());
        assertEquals(
                List.of(new TelephonyCommand.Monitor("m-1", "sip:leader@pbx", MonitorMode.WHISPER)),
                decision.commands());
        assertEquals(
                List.of(new CallMonitored("WHISPER", "leader-1", "first week alone", "an", at(20))), decision.events());
    }

    @ParameterizedTest
    @MethodSource("goingOn")
    void a_leader_can_be_let_go_as_long_as_the_call_goes_on(Call call) {
        assertEquals(
                List.of(new TelephonyCommand.StopMonitor("m-1")),
                call.stopMonitor("m-1").commands());
    }

    static Stream<Call> goingOn() {
        return Stream.of(
                CallFixture.talking(),
                CallFixture.onHold(),
                CallFixture.transferring(TransferKind.WARM),
                CallFixture.consulting());
    }

    @Test
    void after_the_end_nobody_takes_part() {
        assertThrows(IllegalTransition.class, () -> CallFixture.wrappingUp().stopMonitor("m-1"));
    }

    @Test
    @Norm("CAL-13")
    void there_is_no_listening_without_a_reason() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Monitoring("m-1", MonitorMode.LISTEN, "sip:leader@pbx", "leader-1", " ", at(20)));
    }
}
