package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.matching.Objection;
import callcenter.routing.domain.matching.WaitingCall;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.AgentStore;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import callcenter.routing.usecase.CallExplanation.Candidacy;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Says why a waiting call is where it is. */
@Singleton
public class ExplainCall {

    private final Transactions transactions;
    private final Directories directories;
    private final CallStore calls;
    private final AgentStore agents;
    private final InstantSource clock;

    ExplainCall(
            Transactions transactions,
            Directories directories,
            CallStore calls,
            AgentStore agents,
            InstantSource clock) {
        this.transactions = transactions;
        this.directories = directories;
        this.calls = calls;
        this.agents = agents;
        this.clock = clock;
    }

    /** 404 when there is no such call, 409 when it does not wait. */
    public Uni<CallExplanation> explain(CallId id) {
        return transactions.read(session -> calls.find(session, id)
                .map(found -> found.filter(CallRow::exists).map(CallRow::call).orElseThrow(() -> Refusals.noCall(id)))
                .map(ExplainCall::waiting)
                .chain(call -> directories.current(session).chain(directory -> explain(session, call, directory))));
    }

    private Uni<CallExplanation> explain(Mutiny.Session session, Waiting call, Directory directory) {
        var queueId = call.origin().terms().queue();
        var queue = directory.queues().get(queueId);
        if (queue == null) {
            throw Problem.notFound("queue", queueId.value());
        }
        var waiting = new WaitingCall(
                call.id(),
                queue,
                call.origin().line().platform(),
                call.place().enqueuedAt(),
                call.place().rankAt(),
                call.place().preference(),
                call.place().wished());
        return calls.position(session, call.id())
                .chain(position -> agents.list(session)
                        .map(rows -> explain(call, waiting, position, candidates(rows, waiting, directory))));
    }

    private static Optional<Objection> objection(WaitingCall waiting, AgentRow row, Instant now) {
        var agent = row.agent();
        return waiting.objection(row.profile(), now)
                .or(() -> agent.status() instanceof AgentStatus.Available && !agent.readyAt(now)
                        ? Optional.of(Objection.RESTING)
                        : Optional.empty());
    }

    private CallExplanation explain(Waiting call, WaitingCall waiting, int position, List<AgentRow> rows) {
        var now = clock.instant();
        return new CallExplanation(
                waiting,
                call.place(),
                position,
                rows.stream()
                        .map(row -> new Candidacy(row.profile(), row.agent(), objection(waiting, row, now)))
                        .toList(),
                now);
    }

    private static List<AgentRow> candidates(List<AgentRow> rows, WaitingCall call, Directory directory) {
        var pool = directory.pools().stream()
                .filter(it -> it.queues().contains(call.queue().id()))
                .findFirst();
        return rows.stream()
                .filter(row -> call.prefers(row.profile())
                        || serves(row.profile(), call.queue())
                        || pool.filter(it -> it.agents().contains(row.id())).isPresent())
                .toList();
    }

    private static boolean serves(AgentProfile agent, Queue queue) {
        return agent.active() && agent.mayServe(queue);
    }

    private static Waiting waiting(Call call) {
        if (call instanceof Waiting waiting) {
            return waiting;
        }
        throw Problem.of(409, "not-waiting", "Not waiting", "Call " + call.id() + " is " + call.state())
                .with("state", call.state().name());
    }
}
