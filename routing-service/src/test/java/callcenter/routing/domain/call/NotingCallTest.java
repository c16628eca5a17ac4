package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallCallbackOwed;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallReceived;
import callcenter.testing.Norm;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotingCallTest {

    private final Noting noting = (Noting) CallFixture.noting().next();

    @Test
    @Norm("ANS-11")
    void off_hours_the_caller_is_asked_what_it_is_about() {
        var asked = CallFixture.noting();

        assertEquals(
                List.of(CallReceived.class),
                asked.events().stream().map(Object::getClass).toList());
        var question = assertInstanceOf(
                TelephonyCommand.Announce.class, asked.commands().getFirst());
        assertEquals("12", question.key());
        assertEquals("您好，现在是非服务时间。请告诉我们您来电的事由：账单请按1，故障请按2。", question.words().chinese());
        assertTrue(
                question.words().english().endsWith("about: press 1 for bills, press 2 for faults."),
                question.words().english());
        assertTrue(asked.effects().contains(new CallEffect.ClockSet(CallClock.NOTE, noting.until())));
        assertEquals(List.of(), asked.saidByTheAnswer().commands());
    }

    @Test
    @Norm("ANS-11")
    void the_promise_carries_the_matter_that_was_chosen() {
        var chosen = noting.keyPressed("2", at(10));

        var owed = (CallCallbackOwed) chosen.events().getFirst();
        assertEquals("OFF_HOURS", owed.kind());
        assertEquals("故障 / faults", owed.matter());
        assertEquals(at(3600), owed.callAt());
        assertEquals("OFF_HOURS", ((CallEnded) chosen.events().getLast()).disposition());
        assertEquals(List.of(new TelephonyCommand.Farewell(noting.farewell())), chosen.commands());
        assertTrue(chosen.effects().contains(new CallEffect.ClockStopped(CallClock.NOTE)));
        assertTrue(
                noting.farewell().english().contains("2 March, 10:00"),
                noting.farewell().english());
    }

    @Test
    @Norm("ANS-11")
    void who_hangs_up_without_choosing_is_called_back_all_the_same() {
        var over = noting.ended(EndedBy.CUSTOMER, at(3));

        assertEquals(Noting.NOT_TOLD, ((CallCallbackOwed) over.events().getFirst()).matter());
        assertEquals("CUSTOMER", ((CallEnded) over.events().getLast()).endedBy());
        assertEquals(List.of(), over.commands());
        assertEquals(List.of(), over.next().ended(EndedBy.CUSTOMER, at(4)).effects());
        assertEquals(List.of(), over.next().keyPressed("1", at(4)).effects());
    }

    @Test
    @Norm("ANS-11")
    void who_chooses_nothing_in_time_is_told_so_and_called_back() {
        assertEquals(
                noting,
                noting.clockDue(CallClock.NOTE, noting.until().minusMillis(1)).next());

        var over = noting.clockDue(CallClock.NOTE, noting.until());

        assertEquals(Noting.NOT_TOLD, ((CallCallbackOwed) over.events().getFirst()).matter());
        assertEquals(List.of(new TelephonyCommand.Farewell(noting.farewell())), over.commands());
    }

    @Test
    void another_key_chooses_nothing() {
        assertEquals(noting.unchanged(), noting.keyPressed("9", at(5)));
    }
}
