package callcenter.routing.telephony;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.guidance.Script;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueRules;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.queue.Requirement;
import callcenter.routing.domain.queue.Rings;
import callcenter.routing.domain.strategy.LongestIdle;
import callcenter.routing.store.AgentStore;
import callcenter.routing.store.QueueStore;
import callcenter.routing.usecase.HoldCall;
import callcenter.routing.usecase.RequeueCall;
import callcenter.routing.usecase.SetAgentStatus;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Queues and agents for tests of the adapters. */
@ApplicationScoped
public class Centre {
    private final Transactions transactions;
    private final QueueStore queues;
    private final AgentStore agents;
    private final SetAgentStatus setStatus;
    private final HoldCall holdCall;
    private final RequeueCall requeueCall;

    @Inject
    Centre(
            Transactions transactions,
            QueueStore queues,
            AgentStore agents,
            SetAgentStatus setStatus,
            HoldCall holdCall,
            RequeueCall requeueCall) {
        this.transactions = transactions;
        this.queues = queues;
        this.agents = agents;
        this.setStatus = setStatus;
        this.holdCall = holdCall;
        this.requeueCall = requeueCall;
    }

    /** A queue behind this number, whose customers are asked to rate their calls. */
    public void queue(String id, String dialled) {
        var terms = new QueueTerms(
                new QueueId(id),
                Duration.ofMinutes(1), // an answer comes in time however slow the machine
                Duration.ofSeconds(20),
                Duration.ofSeconds(30), // a short abandon stays one however slow the machine
                Duration.ofMinutes(1),
                Duration.ofMinutes(1));
        var anybody = Rings.always(Requirement.levels(Map.of()));
        var script = new Script(Script.USUAL.brand(), List.of(), Map.of(), true, null);
        var queue = new Queue(
                new QueueId(id), id, Set.of(dialled), anybody, 0, terms, new LongestIdle(), QueueRules.NONE, script);
        change(tx -> queues.put(tx.session(), queue));
    }

    /** An agent who serves this queue alone, at an endpoint of the platform, and is available. */
    public void agent(String id, String queue, String platform) {
        var profile = new AgentProfile(
                new AgentId(id),
                id,
                id,
                "team-1",
                Map.of(),
                Map.of(platform, "sip:" + id + "@example.com"),
                Set.of(new QueueId(queue)),
                true);
        change(tx -> agents.create(tx.session(), profile, Instant.now()).replaceWithVoid());
        await(() -> setStatus.set(new AgentId(id), StatusWish.available()));
    }

    /** A supervisor takes the call from its agent. */
    public void requeue(CallId call) {
        await(() -> requeueCall.requeue(call, "sup-1", "agent is unwell"));
    }

    public void hold(CallId call, String agent) {
        await(() -> holdCall.hold(call, new AgentId(agent), "look up the bill", true));
    }

    private void change(Function<Transaction, Uni<Void>> work) {
        await(() -> transactions.run(tx -> work.apply(tx).call(() -> queues.bumpRevision(tx.session()))));
    }

    private static <T> void await(Supplier<Uni<T>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
