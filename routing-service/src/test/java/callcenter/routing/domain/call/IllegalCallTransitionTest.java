package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.AN;
import static callcenter.routing.domain.call.CallFixture.FIRST;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.routing.domain.IllegalTransition;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state against everything that can be asked: what is not announced as allowed is refused by name. */
class IllegalCallTransitionTest {

    private static final Map<CallAction, Function<Call, Decision>> ASKED = Map.ofEntries(
            Map.entry(CallAction.OFFER, call -> call.offer(Offer.made(FIRST, AN, 2, at(90)), "phone")),
            Map.entry(CallAction.REJECT, call -> call.reject(AN, FIRST, at(90))),
            Map.entry(CallAction.HOLD, call -> call.hold(AN, new Hold("x", true, at(90), false))),
            Map.entry(CallAction.RESUME, call -> call.resume(AN, at(90))),
            Map.entry(CallAction.HANG_UP, call -> call.hangUp(AN, at(90))),
            Map.entry(CallAction.WRAP_UP, call -> call.wrapUp(AN, CallFixture.written(), at(90))),
            Map.entry(
                    CallAction.PROMISE,
                    call -> call.promise(
                            AN, new AgreedPromise("WITHIN_2H", new Customer("c", "+86"), "x", at(90)), at(90))),
            Map.entry(CallAction.END, call -> call.end(CallFixture.intervention())),
            Map.entry(CallAction.REQUEUE, call -> call.requeue(CallFixture.intervention())),
            Map.entry(CallAction.FREE_AGENT, call -> call.freeAgent(CallFixture.intervention())),
            Map.entry(CallAction.WITHDRAW, call -> call.withdraw(at(90))));

    static Stream<Arguments> everyStateAndAction() {
        return CallFixture.everyState().stream()
                .flatMap(
                        call -> Stream.of(CallAction.values()).map(action -> Arguments.of(call.state(), action, call)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("everyStateAndAction")
    void only_what_a_state_allows_is_possible(CallState state, CallAction action, Call call) {
        var ask = ASKED.get(action);

        if (call.allowed().contains(action)) {
            assertDoesNotThrow(() -> ask.apply(call));
        } else {
            var refused = assertThrows(IllegalTransition.class, () -> ask.apply(call));
            assertEquals(state.name(), refused.state());
            assertEquals(action.name(), refused.attempted());
            assertEquals(call.allowed().stream().map(Enum::name).sorted().toList(), refused.allowed());
        }
    }
}
