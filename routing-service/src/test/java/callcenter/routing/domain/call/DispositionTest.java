package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.AN;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import callcenter.events.call.CallWrappedUp;
import callcenter.routing.domain.figures.Fate;
import callcenter.testing.Norm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DispositionTest {

    @Test
    @Norm("ANS-9")
    void a_record_of_a_wrong_number_is_a_mark_and_a_mark_after_the_end_is_in_the_record() {
        var byRecord = CallFixture.wrappingUp().wrapUp(AN, CallFixture.written().ofWrongNumber(), at(80));
        assertNotNull(assertInstanceOf(Completed.class, byRecord.next()).talk().wrongNumber());
        assertEquals("WRONG_NUMBER", party(byRecord));

        var marked = CallFixture.wrappingUp().wrongNumber(AN, new WrongNumber(null, null), at(61));
        assertEquals("WRONG_NUMBER", party(marked.next().wrapUp(AN, CallFixture.written(), at(80))));
    }

    @Test
    @Norm("CBK-5")
    void that_we_dialled_somebody_else_is_told_by_the_record_alone() {
        var over =
                CallFixture.talkingToACalled().ended(EndedBy.CUSTOMER, at(60)).next();

        var written = over.wrapUp(AN, CallFixture.written().ofWrongNumber(), at(80));

        assertNull(assertInstanceOf(Completed.class, written.next()).talk().wrongNumber());
        assertEquals("WRONG_NUMBER", party(written));
    }

    private static String party(Decision decision) {
        return decision.events().stream()
                .filter(CallWrappedUp.class::isInstance)
                .map(it -> ((CallWrappedUp) it).party())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void however_we_end_a_call_ourselves_figures_know_what_that_is(DeferReason reason) {
        assertNotEquals(Fate.OTHER, Fate.of(reason.disposition()));
    }
}
