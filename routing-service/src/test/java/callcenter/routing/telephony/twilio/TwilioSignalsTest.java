package callcenter.routing.telephony.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioSignalsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final CallId CALL = new CallId("c-1");
    private static final ReservationId RESERVATION = new ReservationId("r-1");

    @ParameterizedTest
    @CsvSource({"completed,CUSTOMER", "no-answer,CUSTOMER", "canceled,CUSTOMER", "busy,CUSTOMER", "failed,PLATFORM"})
    void anInboundLegThatIsOverEndsTheCall(String status, EndedBy by) {
        assertEquals(ended(by), TwilioSignals.status(CALL, webhook("CallStatus=" + status), NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ringing", "in-progress", "queued", "dreaming"})
    void anInboundLegThatLivesTellsNothing(String status) {
        assertEquals(Optional.empty(), TwilioSignals.status(CALL, webhook("CallStatus=" + status), NOW));
    }

    @Norm("CAL-10")
    @ParameterizedTest
    @CsvSource({
        "hangup,completed,CUSTOMER",
        "bridged,completed,CUSTOMER",
        "bridged,in-progress,AGENT",
        "system-error,in-progress,PLATFORM"
    })
    void theCustomersLegTellsWhoLeftFirst(String result, String status, EndedBy by) {
        var webhook = webhook("CallStatus=" + status + "&QueueResult=" + result);

        assertEquals(ended(by), TwilioSignals.queueLeft(CALL, webhook, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"redirected", "redirected-from-bridged"})
    void aLegThatWeMovedTellsNothing(String result) {
        var webhook = webhook("CallStatus=in-progress&QueueResult=" + result);

        assertEquals(Optional.empty(), TwilioSignals.queueLeft(CALL, webhook, NOW));
        assertEquals(Optional.empty(), TwilioSignals.parkLeft(CALL, webhook, NOW));
    }

    @Test
    void theAgentsLegRingsAndAnswers() {
        assertEquals(Optional.of(new CallSignal.AgentRinging(CALL, RESERVATION, NOW)), agentStatus("ringing"));
        assertEquals(Optional.of(new CallSignal.AgentAnswered(CALL, RESERVATION, NOW)), agentStatus("in-progress"));
    }

    @ParameterizedTest
    @CsvSource({"busy,BUSY", "no-answer,NO_ANSWER", "failed,UNREACHABLE", "canceled,CANCELLED"})
    void theAgentsLegFails(String status, LegFailure cause) {
        assertEquals(Optional.of(new CallSignal.AgentLegFailed(CALL, RESERVATION, cause, NOW)), agentStatus(status));
    }

    @Test
    void aCompletedLegEndsTheCallOnlyIfItWasOnTheLine() {
        var completed = webhook("CallStatus=completed");

        assertEquals(ended(EndedBy.AGENT), agentGone(CallState.TALKING, RESERVATION, completed));
        assertEquals(Optional.empty(), agentGone(CallState.TALKING, new ReservationId("late"), completed));
        assertEquals(Optional.empty(), agentGone(CallState.WRAPPING_UP, RESERVATION, completed));
        assertEquals(Optional.empty(), agentGone(CallState.TALKING, RESERVATION, webhook("CallStatus=in-progress")));
    }

    @Norm("CAL-10")
    @Test
    void theAgentsLegTellsWhetherTheAgentLeft() {
        assertEquals(ended(EndedBy.AGENT), TwilioSignals.dialEnded(CALL, webhook("CallStatus=completed"), NOW));
        assertEquals(
                Optional.empty(),
                TwilioSignals.dialEnded(CALL, webhook("CallStatus=in-progress&DialCallStatus=completed"), NOW));
    }

    @Norm("CAL-10")
    @Test
    void theAgentsLegThatTalkedTellsWhetherTheAgentLeft() {
        assertEquals(ended(EndedBy.AGENT), TwilioSignals.fetched(CALL, webhook("CallStatus=completed"), NOW));
        assertEquals(
                Optional.empty(),
                TwilioSignals.fetched(CALL, webhook("CallStatus=in-progress&DialCallStatus=failed"), NOW));
    }

    @ParameterizedTest
    @CsvSource({"completed,true", "answered,true", "failed,false", "no-answer,false"})
    void aQueueWithoutTheCustomerIsNoConversation(String dialled, boolean met) {
        assertEquals(met, TwilioSignals.met(webhook("CallStatus=in-progress&DialCallStatus=" + dialled)));
    }

    @ParameterizedTest
    @CsvSource({"busy,BUSY", "no-answer,NO_ANSWER", "failed,FAILED", "canceled,FAILED"})
    void aCustomerWhoWasNotReachedIsHeardOfTwice(String status, NotReached cause) {
        var expected = Optional.of(new CallSignal.CustomerNotReached(CALL, cause, NOW));

        assertEquals(expected, TwilioSignals.customerStatus(CALL, webhook("CallStatus=" + status), NOW));
        assertEquals(
                expected,
                TwilioSignals.dialEnded(CALL, webhook("CallStatus=in-progress&DialCallStatus=" + status), NOW));
    }

    @Test
    void aCustomersLegThatIsOverLeavesItToTheAgentsLegToSayWhoHungUp() {
        assertEquals(Optional.empty(), TwilioSignals.customerStatus(CALL, webhook("CallStatus=completed"), NOW));
    }

    @Test
    void anAnswerThatWasLostIsInferredFromTheConversation() {
        var webhook = webhook("CallStatus=in-progress&DialCallStatus=completed&DialCallDuration=40");

        assertEquals(
                Optional.of(new CallSignal.CustomerAnswered(CALL, NOW.minusSeconds(40))),
                TwilioSignals.answeredUnheard(call(CallState.DIALLING), webhook, NOW));
        assertEquals(Optional.empty(), TwilioSignals.answeredUnheard(call(CallState.TALKING), webhook, NOW));
    }

    @Test
    void anAgentLeftAloneInAConversationHasLostTheCustomer() {
        assertEquals(ended(EndedBy.CUSTOMER), TwilioSignals.aloneTooLong(call(CallState.TALKING), asked(1), NOW));
        assertEquals(Optional.empty(), TwilioSignals.aloneTooLong(call(CallState.TALKING), asked(0), NOW));
        assertEquals(Optional.empty(), TwilioSignals.aloneTooLong(call(CallState.ON_HOLD), asked(9), NOW));
    }

    @Test
    void theEndOfAConsultedAgentsLegIsToldOfHisReservation() {
        var consulted = new ReservationId("r-2");
        var call = new CallSnapshot(
                CALL,
                CallState.CONSULTING,
                Direction.INBOUND,
                "twilio",
                "CA1",
                null,
                null,
                RESERVATION,
                null,
                consulted,
                false,
                null);
        var left = Optional.of(new CallSignal.AgentLegFailed(CALL, consulted, LegFailure.CANCELLED, NOW));

        assertEquals(left, TwilioSignals.consulted(CALL, consulted, webhook("CallStatus=completed"), NOW));
        assertEquals(left, TwilioSignals.agentGone(call, consulted, webhook("CallStatus=completed"), NOW));
        assertEquals(
                Optional.empty(), TwilioSignals.consulted(CALL, consulted, webhook("CallStatus=in-progress"), NOW));
    }

    @Test
    void aParkedLegWhosePartnerLeftIsKept() {
        assertTrue(TwilioSignals.leftByPartner(webhook("CallStatus=in-progress&QueueResult=bridged")));
        assertFalse(TwilioSignals.leftByPartner(webhook("CallStatus=completed&QueueResult=bridged")));
        assertFalse(TwilioSignals.leftByPartner(webhook("CallStatus=in-progress&QueueResult=redirected")));
    }

    private static Optional<CallSignal> agentStatus(String status) {
        return TwilioSignals.agentStatus(CALL, RESERVATION, webhook("CallStatus=" + status), NOW);
    }

    private static Optional<CallSignal> agentGone(CallState state, ReservationId of, TwilioWebhook webhook) {
        return TwilioSignals.agentGone(call(state), of, webhook, NOW);
    }

    private static Optional<CallSignal> ended(EndedBy by) {
        return Optional.of(new CallSignal.Ended(CALL, "twilio", "CA1", by, NOW));
    }

    private static CallSnapshot call(CallState state) {
        return new CallSnapshot(CALL, state, Direction.INBOUND, "twilio", "CA1", null, null, RESERVATION);
    }

    private static TwilioWebhook asked(int times) {
        return new TwilioWebhook(
                URI.create("https://calls.example.com/parked/c-1?turn=first&asked=" + times), form(""));
    }

    private static TwilioWebhook webhook(String form) {
        return new TwilioWebhook(URI.create("https://calls.example.com/x"), form(form));
    }

    private static FormParameters form(String more) {
        return FormParameters.parse(("CallSid=CA1&" + more).getBytes(UTF_8));
    }
}
