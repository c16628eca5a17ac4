package callcenter.qa.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.qa.domain.CallFixture;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.Disposition;
import callcenter.qa.domain.evidence.EndedBy;
import callcenter.qa.domain.evidence.Observation;
import callcenter.qa.domain.evidence.OfferOutcome;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredJsonTest {

    @ParameterizedTest
    @MethodSource("observations")
    void every_observation_is_read_back_as_it_was_written(Observation observation) {
        var stored = StoredJson.write(List.of(new Stored(observation)));

        assertEquals(
                List.of(new Stored(observation)), StoredJson.readList(stored, new TypeReference<List<Stored>>() {}));
    }

    static Stream<Observation> observations() {
        return Stream.of(
                CallFixture.offered(CallFixture.AGENT, 1),
                CallFixture.offerEnded(CallFixture.AGENT, OfferOutcome.TIMED_OUT, 10, 11),
                CallFixture.answered(14, 2),
                CallFixture.hold(false, true, 20),
                CallFixture.holdOverdue(140),
                CallFixture.holdEnded(130, 150),
                CallFixture.ended(EndedBy.AGENT, 200),
                new Observation.Ended(Disposition.ABANDONED, EndedBy.CUSTOMER, null, CallFixture.at(9)),
                CallFixture.wrapUpOverdue(260),
                CallFixture.wrappedUp(false, 75, 275),
                CallFixture.flagged("CAL-4", "check-in-missed", 60));
    }

    @Test
    void no_kind_of_observation_is_forgotten_above() {
        assertEquals(
                Arrays.stream(Observation.class.getPermittedSubclasses()).toList(),
                observations().<Class<?>>map(Object::getClass).distinct().toList());
    }

    @Test
    void what_a_later_release_wrote_besides_is_skipped() {
        var stored = """
                [{"observation": {"kind": "ended", "disposition": "HANDLED", "by": "AGENT", "agent": "agent-2",
                  "at": "2026-03-02T01:00:09Z", "mood": "good"}, "colour": "red"}]""";

        assertEquals(
                List.of(new Stored(new Observation.Ended(
                        Disposition.HANDLED, EndedBy.AGENT, new AgentId("agent-2"), CallFixture.at(9)))),
                StoredJson.readList(stored, new TypeReference<List<Stored>>() {}));
    }

    record Stored(Observation observation) {}
}
