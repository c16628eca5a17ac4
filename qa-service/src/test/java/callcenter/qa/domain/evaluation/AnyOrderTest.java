package callcenter.qa.domain.evaluation;

import static callcenter.qa.domain.CallFixture.AGENT;
import static callcenter.qa.domain.CallFixture.answered;
import static callcenter.qa.domain.CallFixture.ended;
import static callcenter.qa.domain.CallFixture.hold;
import static callcenter.qa.domain.CallFixture.holdEnded;
import static callcenter.qa.domain.CallFixture.holdOverdue;
import static callcenter.qa.domain.CallFixture.offerEnded;
import static callcenter.qa.domain.CallFixture.offered;
import static callcenter.qa.domain.CallFixture.wrapUpOverdue;
import static callcenter.qa.domain.CallFixture.wrappedUp;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.qa.domain.CallFixture;
import callcenter.qa.domain.FormFixture;
import callcenter.qa.domain.evidence.EndedBy;
import callcenter.qa.domain.evidence.Evidence;
import callcenter.qa.domain.evidence.HandledCall;
import callcenter.qa.domain.evidence.Observation;
import callcenter.qa.domain.evidence.OfferOutcome;
import callcenter.qa.domain.evidence.Position;
import callcenter.testing.Norm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any order and any repetition of a call's events end in the same score. */
class AnyOrderTest {

    private static final List<Observation> CALL = List.of(
            offered(AGENT, 1),
            offerEnded(AGENT, OfferOutcome.TIMED_OUT, 10, 11),
            offered(AGENT, 12),
            answered(14, 2),
            hold(false, true, 20),
            holdOverdue(140),
            holdEnded(130, 150),
            hold(true, false, 160),
            holdEnded(20, 180),
            ended(EndedBy.AGENT, 200),
            wrapUpOverdue(260),
            wrappedUp(false, 75, 275));

    @Norm("QUA-2")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_final_score_depends_on_what_happened_alone(long seed) {
        var expected = Scoring.score(FormFixture.service(), CallFixture.handled(CALL));

        var evidence = Evidence.none();
        for (var told : shuffledWithRepeats(new Random(seed))) {
            evidence = evidence.with(told.getKey(), told.getValue());
        }

        assertEquals(
                expected,
                Scoring.score(FormFixture.service(), HandledCall.of(evidence).orElseThrow()));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    private static List<Map.Entry<Position, Observation>> shuffledWithRepeats(Random random) {
        var told = new ArrayList<Map.Entry<Position, Observation>>();
        for (var i = 0; i < CALL.size(); i++) {
            var event = Map.entry(new Position(1, i + 1), CALL.get(i));
            told.addAll(Collections.nCopies(1 + random.nextInt(3), event));
        }
        Collections.shuffle(told, random);
        return told;
    }
}
