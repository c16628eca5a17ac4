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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/** Says why a waiting call is where it is. */
@Singleton
public class ExplainCall {

    private final Transactions transactions;
    private final Directories directories;
    private final CallStore calls;
    private final AgentStore agents;
    private final InstantSource clock;
    private final ZoneId zone;

    ExplainCall(
            Transactions transactions,
            Directories directories,
            CallStore calls,
            AgentStore agents,
            InstantSource clock,
            @ConfigProperty(name = "callcenter.zone") ZoneId zone) {
        this.transactions = transactions;
        this.directories = directories;
        this.calls = calls;
        this.agents = agents;
        this.clock = clock;
        this.zone = zone;
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
        var sharing = sharing(directory, queue);
        return calls.position(session, call.id())
                .chain(position -> calls.ahead(
                                session,
                                call.id(),
                                sharing.stream().map(Queue::id).toList(),
                                sharing.stream().map(Queue::weight).toList())
                        .chain(ahead -> agents.list(session)
                                .map(rows -> explain(
                                        call, waiting, position, ahead, candidates(rows, waiting, directory)))));
    }

    /** The queue and those that share agents with it. */
    private static List<Queue> sharing(Directory directory, Queue queue) {
        return directory.pools().stream()
                .filter(pool -> pool.queues().contains(queue.id()))
                .flatMap(pool -> pool.queues().stream())
                .flatMap(id -> Stream.ofNullable(directory.queues().get(id)))
                .toList();
    }

    private static Optional<Objection> objection(WaitingCall waiting, AgentRow row, Instant now) {
        var agent = row.agent();
        return waiting.objection(row.profile(), now)
                .or(() -> agent.status() instanceof AgentStatus.Available && !agent.readyAt(now)
                        ? Optional.of(Objection.RESTING)
                        : Optional.empty());
    }

    private CallExplanation explain(Waiting call, WaitingCall waiting, int position, int ahead, List<AgentRow> rows) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        return new CallExplanation(
                waiting,
                call.place(),
                position,
                ahead,
                rows.stream()
                        .map(row -> new Candidacy(
                                row.profile(), row.agent(), objection(waiting, row, now), row.contender(today)))
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
