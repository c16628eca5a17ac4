package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.AgentStore;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Agents, and what each is busy with. */
@Singleton
public class ReadAgents {

    private final Transactions transactions;
    private final AgentStore agents;
    private final CallStore calls;

    ReadAgents(Transactions transactions, AgentStore agents, CallStore calls) {
        this.transactions = transactions;
        this.agents = agents;
        this.calls = calls;
    }

    /** All, by id. */
    public Uni<List<AtWork>> all() {
        return transactions
                .read(agents::list)
                .map(rows ->
                        rows.stream().map(row -> atWork(row, Optional.empty())).toList());
    }

    /** All, each with the call that holds the agent. */
    public Uni<List<AtWork>> allWithCalls() {
        return transactions.read(session -> agents.list(session).chain(rows -> withCalls(session, rows)));
    }

    /** Those of these that exist, each with the call that holds the agent. */
    public Uni<List<AtWork>> withCalls(Collection<AgentId> ids) {
        return transactions.read(session -> agents.find(session, ids).chain(rows -> withCalls(session, rows)));
    }

    private Uni<List<AtWork>> withCalls(Mutiny.Session session, List<AgentRow> rows) {
        return calls.find(session, held(rows)).map(found -> {
            var byId = found.stream().collect(Collectors.toMap(CallRow::id, CallRow::call));
            return rows.stream()
                    .map(row -> atWork(row, row.agent().status().call().map(byId::get)))
                    .toList();
        });
    }

    private static List<CallId> held(List<AgentRow> rows) {
        return rows.stream()
                .flatMap(row -> row.agent().status().call().stream())
                .toList();
    }

    /** One, with the call that holds the agent; 404 when there is no such agent. */
    public Uni<AtWork> one(AgentId id) {
        return transactions.read(session -> agents.find(session, id)
                .map(found -> found.orElseThrow(() -> Refusals.noAgent(id)))
                .chain(row -> row.agent()
                        .status()
                        .call()
                        .map(call -> calls.find(session, call).map(held -> atWork(row, held.map(CallRow::call))))
                        .orElseGet(() -> Uni.createFrom().item(atWork(row, Optional.empty())))));
    }

    private static AtWork atWork(AgentRow row, Optional<Call> call) {
        return new AtWork(
                row.profile(), row.agent(), row.agent().status().call().map(CallId::value), call);
    }
}
