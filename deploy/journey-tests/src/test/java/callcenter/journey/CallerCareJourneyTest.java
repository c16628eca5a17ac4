package callcenter.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.local.Service;
import callcenter.local.simulation.CallPlan;
import callcenter.local.simulation.Customer;
import callcenter.local.simulation.SimulatedTelephony;
import callcenter.testing.Norm;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers whom no agent answers are told why, and called back: over every platform, by the same promise. */
class CallerCareJourneyTest {

    private static final JourneyCentre CENTRE = JourneyCentre.running();
    private static final String BY_DAY = "+862088880008";
    private static final String TOLD = "+862088880009";

    @ParameterizedTest
    @ValueSource(strings = {SimulatedTelephony.GENERIC, SimulatedTelephony.TWILIO})
    @Norm("ANS-11")
    void who_rings_at_night_is_promised_a_call_in_the_next_service_window(String platformName) {
        var platform = CENTRE.telephony().named(platformName);
        long others = platform.liveCalls();
        var number = platformName.equals(SimulatedTelephony.GENERIC) ? "+8613800139001" : "+8613800139002";

        platform.callIn(number, BY_DAY, Customer.patient());

        var promise = Story.promiseTo(CENTRE, number);
        assertEquals("OFF_HOURS", promise.path("kind").asText());
        assertEquals("by-day", promise.path("queueId").asText());
        await("the line is ended after the words").until(() -> platform.liveCalls() <= others);
    }

    @Test
    @Norm("ANS-10")
    void who_would_rather_be_called_back_presses_a_key_and_is_called_in_turn() throws InterruptedException {
        var platform = CENTRE.telephony().named(SimulatedTelephony.TWILIO);
        var number = "+8613800139003";
        platform.callIn(number, TOLD, Customer.patient().ratherCalledBack());
        assertEquals("QUEUE_PLACE", Story.promiseTo(CENTRE, number).path("kind").asText());

        var record = CallPlan.Record.of("QUERY", "Bill of February");
        try (var desk = CENTRE.agent("agent-2", call -> CallPlan.plain(Duration.ofMillis(1500), record))) {
            await("the promise is kept").atMost(Duration.ofMinutes(3)).until(() -> "KEPT"
                    .equals(Story.promiseTo(CENTRE, number).path("status").asText()));
        } finally {
            CENTRE.as("agent-2", Service.ROUTING).put("/agents/me/status", Map.of("status", "OFFLINE"));
        }
    }
}
