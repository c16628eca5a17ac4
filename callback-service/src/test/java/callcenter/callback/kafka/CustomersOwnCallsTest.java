package callcenter.callback.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.callback.Agreed;
import callcenter.callback.ComponentTest;
import callcenter.callback.domain.promise.HandOverReason;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseState;
import callcenter.callback.usecase.PersonalDecision;
import callcenter.events.agent.AgentStatusChanged;
import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallEnded;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What routing tells of customers who call in, and of owners who go. */
@ComponentTest
class CustomersOwnCallsTest extends Listening {

    private static final String KEPT = "callcenter.callback.kept.v1";

    private final String inbound = "call-" + UUID.randomUUID();

    @Inject
    PersonalDecision decision;

    @Norm("CBK-5")
    @Test
    void theCustomerWhoCallsInFirstKeepsThePromise() {
        request();
        routing.tell(inbound, 1, answered());
        probe.await("callcenter.callback.call-withdrawn.v1", id.value());

        var confirmed = new PromiseCommand.ConfirmCustomerCalled(inbound, "agent-2");
        work.run(tx -> decision.take(tx, id, confirmed, "promise.customer-called", "agent-2", "call " + inbound, now));
        routing.tell(inbound, 2, ended());

        assertEquals(inbound, probe.await(KEPT, id.value()).text("callId"));
    }

    @Norm("CBK-5")
    @Test
    void aCallThatNobodyConfirmsLeavesThePromiseOpen() {
        work.run(tx -> makePromise.make(tx, Agreed.within2h(callId, now), now));

        routing.tell(inbound, 1, answered());
        routing.tell(inbound, 2, ended());
        settle();

        var promise = work.read(session -> promises.find(session, id)).orElseThrow();
        assertTrue(promise.state() instanceof PromiseState.CustomerOnLine, promise.toString());
        assertEquals(0, published(KEPT).size());
    }

    @FailureCase("R27")
    @Test
    void thePromiseOfAnAgentWhoGoesOfflineIsTheTeams() {
        var owner = "agent-" + UUID.randomUUID();
        work.run(tx -> makePromise.make(tx, Agreed.within2h(callId, now), now));
        work.run(tx -> decision.take(
                tx,
                id,
                new PromiseCommand.HandOver(owner, "leader-1", HandOverReason.ASKED, "knows it"),
                "promise.hand-over",
                "leader-1",
                "knows it",
                now));

        routing.tell(owner, 1, new AgentStatusChanged("OFFLINE", "AVAILABLE", null, null, now));

        var over = probe.await(event -> id.value().equals(event.key())
                && event.type().equals("callcenter.callback.handed-over.v1")
                && "OWNER_OFFLINE".equals(event.text("reason")));
        assertEquals(owner, over.text("from"));
    }

    private CallAnswered answered() {
        return new CallAnswered(
                "INBOUND", "r-9", "agent-2", "c_" + callId, "service", 0, 0, 10_000, 20_000, 0, null, now);
    }

    private CallEnded ended() {
        return new CallEnded(
                "INBOUND",
                "HANDLED",
                "CUSTOMER",
                "service",
                "agent-2",
                "c_" + callId,
                0,
                61_000,
                20_000,
                null,
                null,
                now.plusSeconds(61));
    }
}
