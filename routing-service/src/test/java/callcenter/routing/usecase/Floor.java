package callcenter.routing.usecase;

import callcenter.routing.domain.agent.Agent;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.CallType;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.Party;
import callcenter.routing.domain.call.WrapUpRecord;
import callcenter.routing.domain.queue.WrapUpMode;
import callcenter.routing.domain.reservation.ReservationId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A team of a test's own: its queue, its agents, and what a platform tells about its calls. */
@Singleton
public class Floor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final ConfigureQueue configureQueue;
    final ConfigureAgent configureAgent;
    final SetAgentStatus setStatus;
    final ReceiveSignal receive;
    final ReadCalls calls;
    final ReadAgents agents;
    final InstantSource clock;

    Floor(
            ConfigureQueue configureQueue,
            ConfigureAgent configureAgent,
            SetAgentStatus setStatus,
            ReceiveSignal receive,
            ReadCalls calls,
            ReadAgents agents,
            InstantSource clock) {
        this.configureQueue = configureQueue;
        this.configureAgent = configureAgent;
        this.setStatus = setStatus;
        this.receive = receive;
        this.calls = calls;
        this.agents = agents;
        this.clock = clock;
    }

    /** A queue and its name, and the number that leads there. */
    record Team(String queue, String dialled) {}

    Team team(long ringMs) {
        return team(queue -> queue.ringMs(ringMs));
    }

    /** With what this adds to a queue that has the usual limits. */
    Team team(UnaryOperator<QueueDraft> written) {
        // Unique over all classes and profiles: they share the module's database, and what one leaves waiting stays.
        var name = UUID.randomUUID().toString().substring(0, 8);
        var team = new Team("queue-" + name, "line-" + name);
        changed(team, written);
        return team;
    }

    /** Is like that from now on. */
    void changed(Team team, UnaryOperator<QueueDraft> written) {
        var usual = new QueueDraft(team.queue(), team.dialled())
                .ringMs(60_000)
                .shortAbandonMs(1_000)
                .holdLimitMs(60_000L)
                .wrapUp(WrapUpMode.FORCED, 60_000);
        done(configureQueue.configure(Edit.by("sup-1"), written.apply(usual).spec()));
    }

    AgentId agent(Team team, String name) {
        return agent(team, name, Map.of());
    }

    AgentId agent(Team team, String name, Map<String, Integer> skills) {
        return agent(name, skills, team);
    }

    /** Serves several teams. */
    AgentId shared(String name, Team... teams) {
        var id = agent(name, Map.of(), teams);
        ready(id);
        return id;
    }

    private AgentId agent(String name, Map<String, Integer> skills, Team... teams) {
        var id = teams[0].queue() + "-" + name;
        done(configureAgent.configure(
                Edit.by("sup-1"),
                new AgentSpec(
                        id,
                        name,
                        "80",
                        "team",
                        skills,
                        Map.of(ScriptedPlatform.NAME, id),
                        Stream.of(teams).map(Team::queue).toList(),
                        null)));
        return new AgentId(id);
    }

    AgentId available(Team team, String name) {
        var id = agent(team, name);
        ready(id);
        return id;
    }

    void ready(AgentId id) {
        done(setStatus.set(id, StatusWish.available()));
    }

    CallId incoming(Team team) {
        return incoming(team, null);
    }

    CallId incoming(Team team, String number) {
        var platformCallId = UUID.randomUUID().toString();
        var id = CallId.of(ScriptedPlatform.NAME, platformCallId);
        tell(new CallSignal.Incoming(
                id, ScriptedPlatform.NAME, platformCallId, number, team.dialled(), clock.instant()));
        return id;
    }

    WebhookAnswer tell(CallSignal signal) {
        return tell(UUID.randomUUID().toString(), signal);
    }

    WebhookAnswer tell(String key, CallSignal signal) {
        return done(receive.receive(
                ScriptedPlatform.NAME,
                key,
                Optional.of(signal),
                signal.callId(),
                (call, commands) -> new WebhookAnswer(200, "text/plain", call.state() + " " + key)));
    }

    void ringing(CallId call, ReservationId reservation) {
        tell(new CallSignal.AgentRinging(call, reservation, clock.instant()));
    }

    void answers(CallId call, ReservationId reservation) {
        tell(new CallSignal.AgentAnswered(call, reservation, clock.instant()));
    }

    void ended(CallId call, EndedBy by) {
        tell(new CallSignal.Ended(call, ScriptedPlatform.NAME, "any", by, clock.instant()));
    }

    Call call(CallId id) {
        return done(calls.one(id));
    }

    Agent agent(AgentId id) {
        return done(agents.one(id)).agent();
    }

    Call awaitCall(CallId id, CallState state) {
        return await(() -> call(id), call -> call.state() == state);
    }

    Agent awaitAgent(AgentId id, AgentStatus.Kind kind) {
        return await(() -> agent(id), agent -> agent.status().kind() == kind);
    }

    static WrapUpRecord written() {
        return new WrapUpRecord(
                CallType.REPAIR,
                "no water",
                "no water since the morning",
                new WrapUpRecord.Contact("Li", null),
                null,
                Party.CUSTOMER,
                true,
                4);
    }

    /** Of a caller who wanted somebody else. */
    static WrapUpRecord writtenOfWrongNumber() {
        return new WrapUpRecord(
                CallType.OTHER,
                "wrong number",
                "wanted the electricity company, and hung up",
                new WrapUpRecord.Contact(null, null),
                null,
                Party.WRONG_NUMBER,
                true,
                null);
    }

    static <T> T done(Uni<T> work) {
        return work.await().atMost(PATIENCE);
    }

    static <T> T await(Callable<T> look, Predicate<T> wanted) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(look, wanted);
    }

    Instant now() {
        return clock.instant();
    }
}
