package callcenter.qa.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import callcenter.events.call.CallEnded;
import callcenter.events.call.CallHoldEnded;
import callcenter.events.call.CallHoldStarted;
import callcenter.events.call.CallNormNoted;
import callcenter.events.call.CallOfferEnded;
import callcenter.messaging.EventRejected;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.Disposition;
import callcenter.qa.domain.evidence.EndedBy;
import callcenter.qa.domain.evidence.Observation;
import callcenter.qa.domain.evidence.OfferOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ObservationsTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final AgentId AGENT = new AgentId("agent-2");

    @Test
    void codes_of_a_later_release_are_unknown_and_no_failure() {
        var ended = new CallEnded("INBOUND", "MERGED", "ROBOT", "service", "agent-2", null, 0, 0, 0, null, null, AT);
        var offer = new CallOfferEnded("rv-1", "agent-2", "SNOOZED", 500, AT);

        assertEquals(new Observation.Ended(Disposition.UNKNOWN, EndedBy.UNKNOWN, AGENT, AT), Observations.of(ended));
        assertEquals(
                new Observation.OfferEnded(AGENT, OfferOutcome.UNKNOWN, Duration.ofMillis(500), AT),
                Observations.of(offer));
    }

    @ParameterizedTest
    @CsvSource({"'checking the map', true", "'  ', false", ", false"})
    void of_a_hold_reason_only_whether_it_was_given_is_kept(String reason, boolean given) {
        var hold = new CallHoldStarted("agent-2", reason, true, 120_000, AT);

        assertEquals(
                new Observation.HoldStarted(AGENT, given, true, Duration.ofSeconds(120), AT), Observations.of(hold));
    }

    @ParameterizedTest
    @CsvSource({"FLAG, true, true", "FACT, true, false", "GUIDED, false, false", "WHISPERED, false, false"})
    void of_what_norms_note_flags_and_facts_are_evidence(String weight, boolean evidence, boolean flag) {
        var noted = new CallNormNoted("service", "agent-2", "CAL-4", "check-in-missed", weight, "30000 ms", AT);

        assertEquals(evidence, Observations.isEvidence(noted));
        assertEquals(new Observation.NormNoted(AGENT, "CAL-4", "check-in-missed", flag, AT), Observations.of(noted));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void an_event_that_could_prove_nothing_is_refused(String reason, Executable reading) {
        assertEquals(reason, assertThrows(EventRejected.class, reading).getMessage());
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                arguments("agentId is missing", reading(new CallHoldEnded(null, 5, 10, AT))),
                arguments("agentId is missing", reading(new CallHoldEnded(" ", 5, 10, AT))),
                arguments("heldMs is negative", reading(new CallHoldEnded("agent-2", -5, 10, AT))),
                arguments("endedAt is missing", reading(new CallHoldEnded("agent-2", 5, 10, null))));
    }

    private static Executable reading(CallHoldEnded event) {
        return () -> Observations.of(event);
    }
}
