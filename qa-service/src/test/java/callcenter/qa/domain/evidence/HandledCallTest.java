package callcenter.qa.domain.evidence;

import static callcenter.qa.domain.CallFixture.AGENT;
import static callcenter.qa.domain.CallFixture.COLLEAGUE;
import static callcenter.qa.domain.CallFixture.answered;
import static callcenter.qa.domain.CallFixture.at;
import static callcenter.qa.domain.CallFixture.ended;
import static callcenter.qa.domain.CallFixture.evidence;
import static callcenter.qa.domain.CallFixture.wrapUpOverdue;
import static callcenter.qa.domain.CallFixture.wrappedUp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import callcenter.qa.domain.CallFixture;
import callcenter.qa.domain.evidence.Observation.Ended;
import callcenter.qa.domain.evidence.Observation.WrapUpOverdue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

class HandledCallTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("incomplete")
    void a_call_is_not_ready_while_its_evidence_is_incomplete(String name, List<Observation> observations) {
        assertEquals(Optional.empty(), HandledCall.of(evidence(observations)));
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                arguments("nothing known", List.of()),
                arguments("still talking", List.of(answered(5, 3))),
                arguments("wrap-up goes on", List.of(answered(5, 3), ended(EndedBy.CUSTOMER, 90))),
                arguments("the end is not told yet", List.of(answered(5, 3), wrappedUp(true, 9, 99))),
                arguments(
                        "only a colleague's wrap-up, from before a re-queue, is overdue",
                        List.of(
                                new WrapUpOverdue(COLLEAGUE, Duration.ofSeconds(60), at(80)),
                                answered(5, 3),
                                ended(EndedBy.CUSTOMER, 90))),
                arguments(
                        "handled, but by an agent nobody named",
                        List.of(
                                new Ended(Disposition.HANDLED, EndedBy.CUSTOMER, null, at(90)),
                                wrappedUp(true, 9, 99))));
    }

    @ParameterizedTest
    @EnumSource(value = Disposition.class, mode = Mode.EXCLUDE, names = "HANDLED")
    void a_call_nobody_talked_in_is_never_ready(Disposition disposition) {
        var evidence = evidence(List.of(new Ended(disposition, EndedBy.CUSTOMER, AGENT, at(90)), wrapUpOverdue(150)));

        assertEquals(Optional.empty(), HandledCall.of(evidence));
    }

    @Test
    void the_agent_who_answered_is_scored_when_the_end_names_nobody() {
        var evidence = evidence(List.of(
                answered(5, 3),
                new Ended(Disposition.HANDLED, EndedBy.PLATFORM, null, at(90)),
                wrappedUp(true, 9, 99)));

        assertEquals(Optional.of(AGENT), HandledCall.of(evidence).map(HandledCall::agent));
    }

    @Test
    void what_another_agent_did_on_the_same_call_is_not_this_agents_evidence() {
        var evidence = evidence(CallFixture.goodCallWith(
                new Observation.HoldStarted(COLLEAGUE, false, false, Duration.ofSeconds(120), at(3))));

        assertEquals(List.of(), HandledCall.of(evidence).orElseThrow().holds());
    }
}
