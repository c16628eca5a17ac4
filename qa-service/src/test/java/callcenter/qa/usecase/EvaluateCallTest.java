package callcenter.qa.usecase;

import static callcenter.qa.domain.CallFixture.AGENT;
import static callcenter.qa.domain.CallFixture.answered;
import static callcenter.qa.domain.CallFixture.at;
import static callcenter.qa.domain.CallFixture.ended;
import static callcenter.qa.domain.CallFixture.goodCallWith;
import static callcenter.qa.domain.CallFixture.wrapUpOverdue;
import static callcenter.qa.domain.CallFixture.wrappedUp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import callcenter.qa.ComponentTest;
import callcenter.qa.Given;
import callcenter.qa.domain.FormFixture;
import callcenter.qa.domain.evaluation.Evaluation;
import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.domain.evidence.Disposition;
import callcenter.qa.domain.evidence.EndedBy;
import callcenter.qa.domain.evidence.Observation;
import callcenter.qa.domain.form.FormId;
import callcenter.qa.store.EvaluationStore;
import callcenter.testing.EventProbe;
import callcenter.testing.Norm;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ComponentTest
class EvaluateCallTest {

    private static final String RECORDED = "callcenter.evaluation.recorded.v1";

    private final CallId call = new CallId(Given.fresh("call"));

    @Inject
    Given given;

    @Inject
    EvaluationStore evaluations;

    @Inject
    ChangeForm changeForm;

    @Test
    void a_handled_call_is_evaluated_when_its_record_is_written_and_everybody_is_told() {
        try (var probe = EventProbe.on(Topic.EVALUATIONS)) {
            given.call(call, List.of(answered(5, 3), ended(EndedBy.AGENT, 90), wrappedUp(false, 9, 99)));

            var told = probe.await(RECORDED, call.value());

            assertEquals("1", told.attribute("sequence"));
            assertEquals(65, told.data().path("score").asInt());
            assertEquals("CAL-10", told.data().path("lost").path(0).path("norm").asText());
            assertEquals(
                    "HUNG_UP_BEFORE_CLOSING",
                    told.data().path("lost").path(0).path("fact").asText());
            assertEquals(List.of(65), scores());
        }
    }

    @Test
    @Norm("CAL-12")
    void a_record_that_comes_after_its_time_makes_a_second_revision() {
        try (var probe = EventProbe.on(Topic.EVALUATIONS)) {
            given.call(call, List.of(answered(5, 3), ended(EndedBy.CUSTOMER, 90), wrapUpOverdue(150)));
            assertEquals(List.of(75), scores());

            given.observed(call, 4, wrappedUp(true, 70, 160));

            assertEquals(List.of(75, 90), scores());
            var told = probe.await(2, event -> call.value().equals(event.key()));
            assertEquals(
                    List.of("1", "2"),
                    told.stream().map(event -> event.attribute("sequence")).toList());
        }
    }

    @Test
    void an_observation_told_again_changes_nothing() {
        given.call(call, goodCallWith());

        given.call(call, goodCallWith());

        assertEquals(List.of(100), scores());
    }

    @ParameterizedTest
    @EnumSource(value = Disposition.class, mode = EnumSource.Mode.EXCLUDE, names = "HANDLED")
    void a_call_nobody_talked_in_is_never_evaluated(Disposition disposition) {
        given.call(
                call, List.of(new Observation.Ended(disposition, EndedBy.CUSTOMER, AGENT, at(9)), wrapUpOverdue(70)));

        assertEquals(List.of(), scores());
    }

    @Test
    @Norm("QUA-1")
    void an_evaluation_keeps_the_form_version_it_began_with() {
        given.call(call, List.of(answered(5, 3), ended(EndedBy.CUSTOMER, 90), wrapUpOverdue(150)));
        var began = revisions().getFirst().formVersion();

        Given.await(() -> changeForm.change(FormId.SERVICE, FormFixture.items(), "quality-1"));
        given.observed(call, 4, wrappedUp(true, 70, 160));
        var later = new CallId(Given.fresh("call"));
        given.call(later, goodCallWith());

        assertEquals(
                List.of(began, began),
                revisions().stream().map(Evaluation::formVersion).toList());
        assertTrue(given.read(session -> evaluations.find(session, later))
                        .orElseThrow()
                        .formVersion()
                > began);
    }

    @Test
    void what_was_judged_cannot_be_rewritten() {
        given.call(call, goodCallWith());

        for (var change : List.of("update evaluation_revision set score = 0", "delete from evaluation_revision")) {
            assertThrows(
                    RuntimeException.class,
                    () -> given.run(tx -> tx.session()
                            .createNativeQuery(change + " where call_id = :call")
                            .setParameter("call", call.value())
                            .executeUpdate()));
        }
        assertEquals(List.of(100), scores());
    }

    private List<Integer> scores() {
        return revisions().stream()
                .map(revision -> revision.assessment().score())
                .toList();
    }

    private List<Evaluation> revisions() {
        return given.read(session -> evaluations.revisions(session, call));
    }
}
