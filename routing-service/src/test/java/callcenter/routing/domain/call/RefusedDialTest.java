package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedDialTest {

    private static final CallSignal DIAL_FAILED = new CallSignal.DialFailed(new CallId("call"), at(9));

    @Test
    void the_agent_is_let_go_from_a_line_with_nobody_on_it() {
        var decision = CallFixture.dialling().heard(DIAL_FAILED, at(9));

        var unreached = assertInstanceOf(Unreached.class, decision.next());
        assertEquals(NotReached.FAILED, unreached.cause());
        assertEquals(List.of(new TelephonyCommand.HangUp()), decision.commands());
    }

    @Test
    void a_customer_who_talks_by_now_was_dialled() {
        var talking = CallFixture.talking();

        var decision = talking.heard(DIAL_FAILED, at(9));

        assertEquals(talking, decision.next());
        assertTrue(decision.commands().isEmpty());
    }
}
