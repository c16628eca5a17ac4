package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.AN;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.events.call.CallCallbackOwed;
import callcenter.events.call.CallNormNoted;
import callcenter.testing.Norm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a call itself knows about the norms: a line that fails, a look-up that becomes a promise, a goal. */
class NormsOfTheCallTest {

    private static final Customer AT_WORK = new Customer("c_work", "+862085550000");

    static Stream<Call> conversations() {
        return Stream.of(
                CallFixture.talking(),
                CallFixture.onHold(),
                CallFixture.talkingToACalled(),
                CallFixture.transferring(TransferKind.BLIND),
                CallFixture.consulting());
    }

    @ParameterizedTest
    @MethodSource("conversations")
    @Norm("CAL-9")
    void a_line_that_fails_in_a_conversation_is_owed_a_callback_by_its_agent_from_that_moment(Call call) {
        var owed = owed(call.ended(EndedBy.PLATFORM, at(60)));

        assertEquals("DROPPED_LINE", owed.getFirst().kind());
        assertEquals("an", owed.getFirst().ownerAgentId());
        assertEquals("+8613800138000", owed.getFirst().number());
        assertEquals(at(60), owed.getFirst().agreedAt());
    }

    @ParameterizedTest
    @EnumSource(
            value = EndedBy.class,
            names = {"CUSTOMER", "AGENT"})
    @Norm("CAL-9")
    void one_that_somebody_hung_up_is_not(EndedBy by) {
        conversations().forEach(call -> assertEquals(List.of(), owed(call.ended(by, at(60)))));
    }

    @Test
    @Norm("CAL-9")
    void nor_one_that_our_agent_asked_to_end_or_whose_end_nobody_saw() {
        var hangingUp = CallFixture.talking().hangUp(AN, at(59)).next();

        assertEquals(List.of(), owed(hangingUp.ended(EndedBy.PLATFORM, at(60))));
        conversations().forEach(call -> assertEquals(List.of(), owed(call.foundEnded(at(60)))));
    }

    @Test
    @Norm("CAL-5")
    void who_agrees_to_be_called_back_with_the_answer_is_promised_it_once() {
        var first = CallFixture.onHold().callBackLater(AN, () -> AT_WORK, at(70));

        assertEquals("LOOK_UP", owed(first).getFirst().kind());
        assertEquals("+862085550000", owed(first).getFirst().number(), "where the customer wants to be reached");
        assertEquals(List.of(), owed(first.next().callBackLater(AN, Assertions::fail, at(71))));
    }

    @Test
    @Norm("CAL-7")
    void the_goal_of_our_own_calls_is_a_fact_and_others_have_none() {
        var ours = CallFixture.talkingToACalled();

        assertEquals(List.of("talk-goal-passed FACT"), noted(ours.ended(EndedBy.CUSTOMER, at(9 + 181))));
        assertEquals(List.of(), noted(ours.ended(EndedBy.CUSTOMER, at(9 + 180))));
        assertEquals(List.of(), noted(CallFixture.talking().ended(EndedBy.CUSTOMER, at(600))));
    }

    private static List<CallCallbackOwed> owed(Decision decision) {
        return decision.events().stream()
                .filter(CallCallbackOwed.class::isInstance)
                .map(CallCallbackOwed.class::cast)
                .toList();
    }

    private static List<String> noted(Decision decision) {
        return decision.events().stream()
                .filter(CallNormNoted.class::isInstance)
                .map(CallNormNoted.class::cast)
                .map(it -> it.what() + " " + it.weight())
                .toList();
    }
}
