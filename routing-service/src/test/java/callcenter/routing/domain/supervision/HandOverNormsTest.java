package callcenter.routing.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
