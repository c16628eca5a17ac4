package callcenter.qa.domain.evaluation;

import static callcenter.qa.domain.CallFixture.answered;
import static callcenter.qa.domain.CallFixture.at;
import static callcenter.qa.domain.CallFixture.ended;
import static callcenter.qa.domain.CallFixture.handled;
import static callcenter.qa.domain.CallFixture.wrapUpOverdue;
import static callcenter.qa.domain.CallFixture.wrappedUp;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.qa.domain.FormFixture;
import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.domain.evidence.EndedBy;
import callcenter.qa.domain.evidence.Observation;
import callcenter.qa.domain.form.FormId;
import callcenter.testing.Norm;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private final Assessment owed = assess(answered(5, 3), ended(EndedBy.CUSTOMER, 90), wrapUpOverdue(150));
    private final Assessment late =
            assess(answered(5, 3), ended(EndedBy.CUSTOMER, 90), wrapUpOverdue(150), wrappedUp(true, 70, 160));
    private final Evaluation first = Evaluation.first(new CallId("c-1"), FormId.SERVICE, 3, owed, at(150));

    @Test
    @Norm("QUA-1")
    void later_evidence_makes_the_next_revision_of_the_same_evaluation_on_the_same_form_version() {
        var second = first.revise(late, at(160)).orElseThrow();

        assertEquals(new Evaluation(new CallId("c-1"), 2, FormId.SERVICE, 3, late, at(160)), second);
        assertEquals(75, first.assessment().score());
        assertEquals(90, second.assessment().score());
    }

    @Test
    void evidence_that_changes_nothing_makes_no_revision() {
        assertEquals(Optional.empty(), first.revise(owed, at(999)));
    }

    private static Assessment assess(Observation... observations) {
        return Scoring.score(FormFixture.service(), handled(List.of(observations)));
    }
}
