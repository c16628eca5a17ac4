package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.AN;
import static callcenter.routing.domain.call.CallFixture.BO;
import static callcenter.routing.domain.call.CallFixture.FIRST;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.routing.domain.IllegalTransition;
import callcenter.routing.domain.agent.AgentId;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state against everything that can be asked: what is not announced as allowed is refused by name. */
class IllegalCallTransitionTest {

    private static final Map<CallAction, BiFunction<Call, AgentId, Decision>> ASKED_BY_AGENTS = Map.ofEntries(
            Map.entry(
                    CallAction.TRANSFER,
                    (call, agent) -> call.transfer(agent, CallFixture.transfer(TransferKind.WARM), "phone")),
            Map.entry(CallAction.COMPLETE_TRANSFER, (call, agent) -> call.completeTransfer(agent, at(90))),
            Map.entry(CallAction.CANCEL_TRANSFER, (call, agent) -> call.cancelTransfer(agent, at(90))),
            Map.entry(
                    CallAction.REJECT,
                    (call, agent) -> agent.equals(AN) && call instanceof Transferring
                            ? call.reject(CallFixture.CHEN, CallFixture.SECOND, at(90))
                            : call.reject(agent, FIRST, at(90))),
            Map.entry(CallAction.HOLD, (call, agent) -> call.hold(agent, new Hold("x", true, at(90), false))),
            Map.entry(CallAction.RESUME, (call, agent) -> call.resume(agent, at(90))),
            Map.entry(CallAction.SURVEY, (call, agent) -> call.survey(agent, at(90))),
            Map.entry(CallAction.HANG_UP, (call, agent) -> call.hangUp(agent, at(90))),
            Map.entry(CallAction.WRAP_UP, (call, agent) -> call.wrapUp(agent, CallFixture.written(), at(90))),
            Map.entry(CallAction.TELL, (call, agent) -> call.tell(agent)),
            Map.entry(
                    CallAction.WRONG_NUMBER,
                    (call, agent) -> call.wrongNumber(agent, new WrongNumber("electricity", "95598"), at(90))),
            Map.entry(
                    CallAction.PROMISE,
                    (call, agent) -> call.promise(
                            agent, new AgreedPromise("WITHIN_2H", new Customer("c", "+86"), "x", at(90)), at(90))));

    private static final Map<CallAction, Function<Call, Decision>> ASKED = Map.ofEntries(
            Map.entry(CallAction.OFFER, call -> call.offer(Offer.made(FIRST, AN, 2, at(90)), "phone")),
            Map.entry(CallAction.END, call -> call.end(CallFixture.intervention())),
            Map.entry(CallAction.REQUEUE, call -> call.requeue(CallFixture.intervention())),
            Map.entry(
                    CallAction.FREE_AGENT,
                    call -> call.freeAgent(
                            call instanceof PassingOn ? CallFixture.CHEN : AN, CallFixture.intervention())),
            Map.entry(
                    CallAction.MONITOR,
                    call -> call.monitor(new Monitoring("m", MonitorMode.LISTEN, "phone", "sup", "training", at(90)))),
            Map.entry(CallAction.WITHDRAW, call -> call.withdraw(at(90))));

    static Stream<Arguments> everyStateAndAction() {
        return CallFixture.everyState().stream()
                .flatMap(call -> Stream.of(CallAction.values())
                        .filter(action -> ASKED.containsKey(action) || call.agent() != null)
                        .map(action -> Arguments.of(call.state(), action, call)));
    }

    static Stream<Arguments> everyStateAndActionOfAgents() {
        return CallFixture.everyState().stream()
                .flatMap(call -> ASKED_BY_AGENTS.keySet().stream()
                        .sorted()
                        .map(action -> Arguments.of(call.state(), action, call)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("everyStateAndAction")
    void only_what_a_state_allows_is_possible(CallState state, CallAction action, Call call) {
        Function<Call, Decision> ask = ASKED.containsKey(action)
                ? ASKED.get(action)
                : it -> ASKED_BY_AGENTS.get(action).apply(it, AN);

        if (call.allowed().contains(action)) {
            assertDoesNotThrow(() -> ask.apply(call));
        } else {
            var refused = assertThrows(IllegalTransition.class, () -> ask.apply(call));
            assertEquals(state.name(), refused.state());
            assertEquals(action.name(), refused.attempted());
            assertEquals(call.allowed().stream().map(Enum::name).sorted().toList(), refused.allowed());
        }
    }

    /** A call that is nobody's is foreign to everybody. */
    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("everyStateAndActionOfAgents")
    void a_foreign_agent_learns_nothing_of_the_state(CallState state, CallAction action, Call call) {
        assertThrows(NotTheirCall.class, () -> ASKED_BY_AGENTS.get(action).apply(call, BO));
        if (call.agent() == null) {
            assertThrows(NotTheirCall.class, () -> ASKED_BY_AGENTS.get(action).apply(call, AN));
        }
    }
}
