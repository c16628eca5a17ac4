package callcenter.qa.kafka;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.events.Topic;
import callcenter.qa.Given;
import callcenter.qa.domain.evaluation.Evaluation;
import callcenter.qa.domain.evaluation.Finding;
import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.store.EvaluationStore;
import callcenter.testing.EventProbe;
import callcenter.testing.EventVoice;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A call that routing tells of, and what the service made of it. */
abstract class Listening {

    static final String RECORDED = "callcenter.evaluation.recorded.v1";
    static final Duration PATIENCE = Duration.ofSeconds(20);

    final String call = Given.fresh("call");

    @Inject
    Given given;

    @Inject
    EvaluationStore evaluations;

    EventVoice routing;
    EventProbe probe;

    @BeforeEach
    void open() {
        routing = EventVoice.of("routing-service");
        probe = EventProbe.on(Topic.EVALUATIONS);
    }

    @AfterEach
    void close() {
        routing.close();
        probe.close();
    }

    final void tell(int... sequences) {
        IntStream.of(sequences).forEach(sequence -> routing.tell(call, sequence, BadCall.event(sequence)));
    }

    final void tellAll() {
        tell(IntStream.rangeClosed(1, BadCall.length()).toArray());
    }

    /** Waits until everything told so far about the call was handled: a later call was. */
    final void awaitHandled() {
        var later = Given.fresh("call");
        for (var sequence : List.of(BadCall.ANSWERED, BadCall.ENDED, BadCall.WRAPPED_UP)) {
            routing.tell(later, sequence, BadCall.event(sequence));
        }
        probe.await(RECORDED, later);
    }

    final void awaitLost(List<String> expected) {
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(expected, lost()));
    }

    final List<Evaluation> revisions() {
        return given.read(session -> evaluations.revisions(session, new CallId(call)));
    }

    /** What the latest revision took points for; empty without one. */
    final List<String> lost() {
        return revisions().reversed().stream()
                .limit(1)
                .flatMap(latest -> latest.assessment().lost().stream())
                .map(Listening::inWords)
                .toList();
    }

    private static String inWords(Finding finding) {
        return finding.item() + " " + finding.norm() + " " + finding.points();
    }
}
