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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
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
        return team(ringMs, 60_000);
    }

    Team team(long ringMs, long limitMs) {
        return team(ringMs, limitMs, null, null);
    }

    Team team(List<RingSpec> rings) {
        return team(60_000, 60_000, rings, null);
    }

    Team team(String strategy) {
        return team(60_000, 60_000, null, new StrategySpec(strategy, null, null));
    }

    /** The limit is that of wrap-up and hold. */
    Team teamOf(WrapUpMode wrapUp, long limitMs, PausesSpec pauses) {
        return team(60_000, limitMs, null, null, wrapUp, pauses, CareSpec.NONE, null, null);
    }

    /** With these limits of the norms on the call, and what its agents say. */
    Team teamOf(NormSpec norms, ScriptSpec script) {
        return team(60_000, 60_000, null, null, null, null, CareSpec.NONE, norms, script);
    }

    /** How a queue looks after its callers. */
    record CareSpec(
            HoursSpec hours,
            LimitsSpec limits,
            WaitNewsSpec news,
            boolean emergency,
            Map<String, String> rightNumbers) {

        static final CareSpec NONE = new CareSpec(null, null, null, false);

        CareSpec(HoursSpec hours, LimitsSpec limits, WaitNewsSpec news, boolean emergency) {
            this(hours, limits, news, emergency, Map.of());
        }
    }

    Team team(CareSpec care) {
        return team(60_000, 60_000, null, null, null, null, care, null, null);
    }

    private Team team(long ringMs, long limitMs, List<RingSpec> rings, StrategySpec strategy) {
        return team(ringMs, limitMs, rings, strategy, null, null, CareSpec.NONE, null, null);
    }

    private Team team(
            long ringMs,
            long limitMs,
            List<RingSpec> rings,
            StrategySpec strategy,
            WrapUpMode wrapUp,
            PausesSpec pauses,
            CareSpec care,
            NormSpec norms,
            ScriptSpec script) {
        return team(ringMs, limitMs, rings, strategy, wrapUp, pauses, care, norms, script, null);
    }

    /** Rings several agents for one call. */
    Team teamRung(RingTogetherSpec together) {
        return team(60_000, 60_000, null, null, null, null, CareSpec.NONE, null, null, together);
    }

    private Team team(
            long ringMs,
            long limitMs,
            List<RingSpec> rings,
            StrategySpec strategy,
            WrapUpMode wrapUp,
            PausesSpec pauses,
            CareSpec care,
            NormSpec norms,
            ScriptSpec script,
            RingTogetherSpec together) {
        // Unique over all classes and profiles: they share the module's database, and what one leaves waiting stays.
        var name = UUID.randomUUID().toString().substring(0, 8);
        var team = new Team("queue-" + name, "line-" + name);
        configured(team, ringMs, limitMs, rings, strategy, wrapUp, pauses, care, norms, script, together);
        return team;
    }

    /** Looks after its callers in that way from now on. */
    void changed(Team team, CareSpec care) {
        configured(team, 60_000, 60_000, null, null, null, null, care, null, null, null);
    }

    private void configured(
            Team team,
            long ringMs,
            long limitMs,
            List<RingSpec> rings,
            StrategySpec strategy,
            WrapUpMode wrapUp,
            PausesSpec pauses,
            CareSpec care,
            NormSpec norms,
            ScriptSpec script,
            RingTogetherSpec together) {
        done(configureQueue.configure(
                Edit.by("sup-1"),
                new QueueSpec(
                        team.queue(),
                        "Queue " + team.queue(),
                        List.of(team.dialled()),
                        null,
                        rings,
                        strategy,
                        0,
                        ringMs,
                        null,
                        1_000L,
                        limitMs,
                        limitMs,
                        wrapUp,
                        pauses,
                        care.hours(),
                        care.limits(),
                        care.news(),
                        care.emergency(),
                        null,
                        norms,
                        script,
                        care.rightNumbers(),
                        null,
                        null,
                        together,
                        null)));
    }

    AgentId agent(Team team, String name) {
        return agent(team, name, Map.of());
    }

    AgentId agent(Team team, String name, Map<String, Integer> skills) {
        var id = team.queue() + "-" + name;
        done(configureAgent.configure(
                Edit.by("sup-1"),
                new AgentSpec(
                        id,
                        name,
                        "80",
                        "team",
                        skills,
                        Map.of(ScriptedPlatform.NAME, id),
                        List.of(team.queue()),
                        null)));
        return new AgentId(id);
    }

    /** Serves several teams. */
    AgentId shared(String name, Team... teams) {
        var id = teams[0].queue() + "-" + name;
        done(configureAgent.configure(
                Edit.by("sup-1"),
                new AgentSpec(
                        id,
                        name,
                        "80",
                        "team",
                        null,
                        Map.of(ScriptedPlatform.NAME, id),
                        Stream.of(teams).map(Team::queue).toList(),
                        null)));
        ready(new AgentId(id));
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
