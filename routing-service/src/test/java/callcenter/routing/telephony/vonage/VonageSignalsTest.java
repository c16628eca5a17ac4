package callcenter.routing.telephony.vonage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.NotReached;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.usecase.CallSnapshot;
import callcenter.testing.Norm;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vonage.client.voice.EventWebhook;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VonageSignalsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final CallId CALL = new CallId("c-1");
    private static final ReservationId RESERVATION = new ReservationId("r-1");

    @Norm("CAL-10")
    @ParameterizedTest
    @CsvSource({
        "completed,user,CUSTOMER",
        "completed,,CUSTOMER",
        "completed,platform,PLATFORM",
        "cancelled,user,CUSTOMER",
        "unanswered,,CUSTOMER",
        "timeout,,CUSTOMER",
        "busy,,CUSTOMER",
        "failed,,PLATFORM",
        "rejected,platform,PLATFORM"
    })
    void aCallersLegThatIsOverEndsTheCall(String status, String disconnectedBy, EndedBy by) {
        var event = event(status).disconnectedBy(disconnectedBy).direction("inbound");

        assertEquals(ended(CallId.of("vonage", "u-1"), by), VonageSignals.callersLeg(event.webhook(), NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"started", "ringing", "answered", "transfer", "input", "disconnected", "machine", "dreaming"})
    void aCallersLegThatLivesTellsNothing(String status) {
        assertEquals(Optional.empty(), VonageSignals.callersLeg(event(status).webhook(), NOW));
    }

    @Test
    void aLegOfOursIsNoCaller() {
        var event = event("completed").direction("outbound");

        assertEquals(Optional.empty(), VonageSignals.callersLeg(event.webhook(), NOW));
    }

    @Test
    void theAgentsLegRingsAndAnswers() {
        assertEquals(
                Optional.of(new CallSignal.AgentRinging(CALL, RESERVATION, NOW)),
                VonageSignals.agentsLeg(CALL, RESERVATION, event("ringing").webhook(), NOW));
        assertEquals(
                Optional.of(new CallSignal.AgentAnswered(CALL, RESERVATION, NOW)),
                VonageSignals.agentsLeg(CALL, RESERVATION, event("answered").webhook(), NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "busy,,BUSY",
        "timeout,,NO_ANSWER",
        "unanswered,,NO_ANSWER",
        "unanswered,timeout,NO_ANSWER",
        "unanswered,unavailable,UNREACHABLE",
        "rejected,declined,REJECTED",
        "rejected,invalid_number,UNREACHABLE",
        "rejected,,UNREACHABLE",
        "failed,cannot_route,UNREACHABLE",
        "cancelled,,CANCELLED"
    })
    void theAgentsLegFails(String status, String detail, LegFailure cause) {
        assertEquals(
                Optional.of(new CallSignal.AgentLegFailed(CALL, RESERVATION, cause, NOW)),
                VonageSignals.agentsLeg(
                        CALL, RESERVATION, event(status).detail(detail).webhook(), NOW));
    }

    @Norm("CAL-10")
    @Test
    void aCompletedLegEndsTheCallOnlyIfItWasOnTheLine() {
        var byAgent = event("completed").disconnectedBy("user").webhook();
        var byVonage = event("completed").disconnectedBy("platform").webhook();

        assertEquals(ended(CALL, EndedBy.AGENT), agentGone(CallState.TALKING, RESERVATION, byAgent));
        assertEquals(ended(CALL, EndedBy.PLATFORM), agentGone(CallState.ON_HOLD, RESERVATION, byVonage));
        assertEquals(Optional.empty(), agentGone(CallState.TALKING, new ReservationId("late"), byAgent));
        assertEquals(Optional.empty(), agentGone(CallState.WRAPPING_UP, RESERVATION, byAgent));
        assertEquals(
                Optional.empty(),
                agentGone(CallState.TALKING, RESERVATION, event("answered").webhook()));
    }

    @Norm("CAL-8")
    @Test
    void whoIsConsultedAndLeavesEndsTheConsultAlone() {
        var other = new ReservationId("r-2");
        var call = new CallSnapshot(
                CALL,
                CallState.CONSULTING,
                Direction.INBOUND,
                "vonage",
                "u-1",
                null,
                null,
                RESERVATION,
                null,
                other,
                false,
                null);
        var left = event("completed").disconnectedBy("user").webhook();

        assertEquals(
                Optional.of(new CallSignal.AgentLegFailed(CALL, other, LegFailure.CANCELLED, NOW)),
                VonageSignals.agentGone(call, other, left, NOW));
        assertEquals(ended(CALL, EndedBy.AGENT), VonageSignals.agentGone(call, RESERVATION, left, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "busy,,BUSY",
        "timeout,,NO_ANSWER",
        "unanswered,,NO_ANSWER",
        "rejected,declined,BUSY",
        "rejected,restricted,FAILED",
        "failed,,FAILED",
        "cancelled,,FAILED"
    })
    void aCustomerIsNotReached(String status, String detail, NotReached cause) {
        assertEquals(
                Optional.of(new CallSignal.CustomerNotReached(CALL, cause, NOW)),
                VonageSignals.customersLeg(CALL, event(status).detail(detail).webhook(), NOW));
    }

    @Test
    void anAnswerThatWasLostIsInferredFromTheLengthOfTheLeg() {
        assertEquals(
                Optional.of(new CallSignal.CustomerAnswered(CALL, NOW.minusSeconds(40))),
                VonageSignals.customersLeg(
                        CALL, event("completed").duration("40").webhook(), NOW));
        assertEquals(
                Optional.empty(),
                VonageSignals.customersLeg(
                        CALL, event("completed").duration("0").webhook(), NOW));
    }

    @Norm("CAL-10")
    @Test
    void aCustomerWhomWeCalledEndsTheCall() {
        var completed = event("completed").disconnectedBy("user").webhook();

        assertEquals(
                ended(CALL, EndedBy.CUSTOMER), VonageSignals.customerGone(call(CallState.TALKING), completed, NOW));
        assertEquals(Optional.empty(), VonageSignals.customerGone(call(CallState.NOT_REACHED), completed, NOW));
    }

    @Test
    void anEventThatIsLateHappenedWhenItSaysSo() {
        var late = event("answered").at(NOW.minusSeconds(30)).webhook();

        assertEquals(
                Optional.of(new CallSignal.AgentAnswered(CALL, RESERVATION, NOW.minusSeconds(30))),
                VonageSignals.agentsLeg(CALL, RESERVATION, late, NOW));
    }

    @Test
    void everyStatusThatVonagesLibraryKnowsIsReadAsItReadsIt() {
        Set<String> ends = Set.of("completed", "busy", "timeout", "failed", "rejected", "unanswered", "cancelled");
        Arrays.stream(com.vonage.client.voice.CallStatus.values()).forEach(status -> {
            var event = event(status.toString()).direction("inbound");

            assertEquals(status, EventWebhook.fromJson(event.json().toString()).getStatus());
            assertEquals(
                    ends.contains(status.toString()),
                    VonageSignals.callersLeg(event.webhook(), NOW).isPresent(),
                    status::toString);
        });
        var known = Arrays.stream(com.vonage.client.voice.CallStatus.values())
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(),
                Stream.concat(ends.stream(), Stream.of("ringing", "answered"))
                        .filter(status -> !known.contains(status))
                        .collect(Collectors.toSet()));
    }

    private static Optional<CallSignal> agentGone(CallState state, ReservationId of, VonageWebhook event) {
        return VonageSignals.agentGone(call(state), of, event, NOW);
    }

    private static Optional<CallSignal> ended(CallId call, EndedBy by) {
        return Optional.of(new CallSignal.Ended(call, "vonage", "u-1", by, NOW));
    }

    private static CallSnapshot call(CallState state) {
        return new CallSnapshot(CALL, state, Direction.INBOUND, "vonage", "u-1", null, null, RESERVATION);
    }

    private static Event event(String status) {
        return new Event(
                new ObjectMapper().createObjectNode().put("uuid", "u-1").put("status", status));
    }

    private record Event(ObjectNode json) {
        Event disconnectedBy(String who) {
            return new Event(json.put("disconnected_by", who));
        }

        Event direction(String direction) {
            return new Event(json.put("direction", direction));
        }

        Event detail(String detail) {
            return new Event(json.put("detail", detail));
        }

        Event duration(String seconds) {
            return new Event(json.put("duration", seconds));
        }

        Event at(Instant time) {
            return new Event(json.put("timestamp", time.toString()));
        }

        VonageWebhook webhook() {
            return new VonageWebhook(URI.create("https://calls.example.com/x"), json, "hash");
        }
    }
}
