package callcenter.routing.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.call.EndedBy;
import callcenter.testing.Norm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** While a customer is passed on, and with the colleague. */
class HandOverNormsTest {

    @Test
    @Norm("CAL-8")
    void whose_customer_left_while_being_passed_on_is_told_to_promise_a_call() {
        var left = SupervisedCall.inbound().second(10).passesOn().second(12).ends(EndedBy.CUSTOMER);
        assertEquals(List.of("left-in-transfer"), left.guided());

        var dropped = SupervisedCall.inbound().second(10).passesOn().second(12).ends(EndedBy.PLATFORM);
        assertEquals(List.of(), dropped.guided());
    }

    @Test
    @Norm("CAL-4")
    @Norm("CAL-5")
    void a_customer_on_music_is_not_forgotten_while_the_agents_talk() {
        var call = SupervisedCall.inbound().second(10).passesOn();
        assertFalse(call.second(29).guided().contains("check-in-or-hand-over"));
        assertTrue(call.second(30).guided().contains("check-in-or-hand-over"));
        assertTrue(call.second(70).guided().contains("offer-callback"));

        assertEquals(List.of("CAL-4 check-in-missed@40", "CAL-4 check-in-missed@70"), call.flags());
    }

    @Test
    @Norm("CAL-16")
    void who_was_passed_on_in_vain_is_thanked_for_waiting() {
        var call = SupervisedCall.inbound().second(10).passesOn().second(20).takesBack();
        assertTrue(call.guided().contains("thank-for-waiting"));

        assertEquals(List.of("CAL-16 no-thanks-for-waiting@30"), call.second(60).flags());
    }
}
