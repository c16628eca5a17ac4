package callcenter.callback.kafka;

import callcenter.callback.ComponentTest;
import callcenter.events.Topic;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallPromiseAgreed;
import callcenter.testing.EventProbe;
import callcenter.testing.FailureCase;
import callcenter.testing.RealServers;
import callcenter.testing.SpokenEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that can never take effect are put before operators and hold up nobody. */
@ComponentTest
class ParkedEventsTest extends Listening {

    @FailureCase("R37")
    @ParameterizedTest(name = "{0} {1}")
    @ValueSource(strings = {"WITHIN_2H 12", "WITHIN_2H 110", "SOMETIME +8613800138000"})
    void whatCannotBeKeptIsPutBeforeOperatorsAndHoldsUpNobody(String agreement) {
        var parts = agreement.split(" ");
        try (var dead = EventProbe.on(RealServers.kafka(), Topic.CALLS.deadLetterName())) {
            routing.tell(callId, 1, told.agreed(parts[0], parts[1]));
            routing.tell("next-" + callId, 1, told.agreed("WITHIN_2H"));

            dead.await(event -> callId.equals(event.key()));
            probe.await(PROMISED, "p-next-" + callId + "-within-2h");
        }
    }

    @Test
    void anEventWithoutWhatItMustCarryIsParked() {
        try (var dead = EventProbe.on(RealServers.kafka(), Topic.CALLS.deadLetterName())) {
            request();
            routing.tell(
                    callId,
                    1,
                    new CallPromiseAgreed("WITHIN_24H", null, "c_1", "+8613800138000", "bill", "service", now));
            routing.tell(
                    attempt,
                    1,
                    new CallEnded("OUTBOUND", null, null, "service", null, null, 0, 0, 0, id.value(), null, now));

            dead.await(event -> callId.equals(event.key()));
            dead.await(event -> attempt.equals(event.key()));
        }
    }

    @Test
    void poisonAndUnknownPromisesAreParked() {
        try (var dead = EventProbe.on(RealServers.kafka(), Topic.CALLS.deadLetterName())) {
            var ended = told.ended("NOT_REACHED", "BUSY");
            routing.tell(SpokenEvent.of(callId, 1, ended).withPayload("{\"endedAt\":"));
            routing.tell(attempt, 1, ended);

            dead.await(event -> callId.equals(event.key()));
            dead.await(event -> attempt.equals(event.key()));
        }
    }
}
