package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.telephony.LegStatus;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;

/**
 * Two queues, their agents, their platform, and what chance makes of them: webhooks come late, in any order, repeatedly
 * and twice at once, or, where they tell an end, never; the platform refuses; people do anything, also while something
 * else happens; connections to the database break, wakes get lost, the clock is set forward and back, and replicas die.
 */
final class RandomShift implements AutoCloseable {

    private static final int LINES = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration SOON = Duration.ofMillis(10);

    private static final String BREAK = """
            select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and application_name = 'vertx-pg-client'
             order by md5(pid::text || '%d') limit 1""";

    /** Who listens for wakes hears nothing until he listens anew. */
    private static final String DEAFEN = """
            select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and application_name = 'vertx-pg-client'
               and query ~ 'LISTEN|pg_notify'""";

    private static final String CLOSE = """
            delete from queue where id in ('%1$s', '%1$s-over');
            delete from agent where id in (select '%1$s-a' || n from generate_series(0, 7) n);
            update configuration_revision set revision = revision + 1""";

    private static final long NEAR_MS = 300;
    private static final long FAR_MS = 60_000;

    /** Longer than a replica that died holds what it was to send. */
    private static final Duration LEASES = Duration.ofSeconds(11);

    /** A clock that is set back may have told of things before the shift began. */
    private static final Duration WIDE = Duration.ofHours(1);

    private final Random chance;
    private final String customers;
    private final Stage stage;
    private final Replicas replicas;
    private final ShiftTeam team;
    private final CommittedState state;
    private final IdleWaits idle;
    private final Instant begunAt;
    private final List<SimulatedLine> lines = new ArrayList<>();
    private final List<SimulatedLine> lost = new ArrayList<>();
    private final Acknowledged acknowledged = new Acknowledged();
    private final UnreliablePost post;
    private int calls;

    RandomShift(long seed, int replicas, Stage stage) {
        this.chance = new Random(seed);
        this.customers = "+86138%06d".formatted(Math.floorMod(seed, 1_000_000));
        this.stage = stage;
        this.team = ShiftTeam.configured(stage.application().floor(), chance);
        this.replicas = new Replicas(stage.application(), replicas);
        this.post = new UnreliablePost(team.queue(), acknowledged, chance);
        this.state = new CommittedState(stage.database(), team.queue(), acknowledged);
        this.idle = new IdleWaits(stage.match(), team.queue());
        this.begunAt = now();
    }

    void step() {
        int what = chance.nextInt(100);
        if (what < 10) {
            aCustomerRings();
        } else if (what < 42) {
            post.oneArrives(anyDoor());
        } else if (what < 46) {
            post.oneArrivesTwiceAtOnce(anyDoor(), anyDoor());
        } else if (what < 49) {
            post.oneIsRepeated(anyDoor());
        } else if (what < 57) {
            twoThingsHappenAtOnce();
        } else if (what < 86) {
            anAgentActs(anyDoor(), chance);
        } else if (what < 87) {
            aSupervisorStepsIn();
        } else if (what < 90) {
            aCustomerHangsUp();
        } else if (what < 91) {
            theReaperLooks();
        } else if (what < 92) {
            aConnectionBreaks();
        } else if (what < 93) {
            execute(DEAFEN);
        } else if (what < 97) {
            theClockIsSet();
        } else {
            replicas.oneDies(chance, chance.nextBoolean() ? post::oneArrives : at -> anAgentActs(at, chance));
        }
        thePlatformObeys();
        state.holds();
        idle.look();
    }

    private Door anyDoor() {
        return replicas.any(chance);
    }

    private Instant now() {
        return stage.clock().instant();
    }

    /** Mostly by little, as clocks are set; now and then far. */
    private void theClockIsSet() {
        long most = chance.nextInt(4) == 0 ? FAR_MS : NEAR_MS;
        stage.clock().jump(Duration.ofMillis(chance.nextLong(-most, most)));
    }

    private void anAgentActs(Door at, Random chance) {
        at.staff().act(any(team.agents(), chance), team.transfer(chance), acknowledged, chance);
    }

    /** Who comes first is decided by nobody, or by the database. */
    private void twoThingsHappenAtOnce() {
        var beside = new Random(chance.nextLong());
        var at = anyDoor();
        var acted = CompletableFuture.runAsync(() -> anAgentActs(at, beside));
        post.oneArrives(anyDoor());
        acted.join();
    }

    private void aCustomerRings() {
        if (lines.size() < LINES) {
            var line = new SimulatedLine(team.queue() + "-" + ++calls);
            lines.add(line);
            stage.platform().when(line.call(), new UnreliablePlatform(chance.nextLong()));
            post.send(line.incoming(team.dialled(), customers + "%02d".formatted(chance.nextInt(30)), now()));
        }
    }

    private void aCustomerHangsUp() {
        if (lines.isEmpty()) {
            return;
        }
        var line = any(lines);
        var ends = line.ends(EndedBy.CUSTOMER, now());
        if (chance.nextInt(5) == 0) {
            lost.add(line);
            stage.platform().says(line.call(), LegStatus.ENDED);
        } else {
            post.send(ends);
        }
    }

    private void aSupervisorStepsIn() {
        if (!lines.isEmpty()) {
            anyDoor().staff().intervene(any(team.agents()), any(lines).call(), acknowledged, chance);
        }
    }

    private void theReaperLooks() {
        lost.forEach(line -> execute("update call set heard_at = heard_at - interval '5 minutes' where id = '%s'"
                .formatted(line.call().value())));
        Staff.attempt(anyDoor().reap().reap());
    }

    /** While a webhook is under way, which may be hit at any of its statements, or not at all. */
    private void aConnectionBreaks() {
        var which = chance.nextInt();
        var broken = CompletableFuture.runAsync(() -> execute(BREAK.formatted(which)));
        post.oneArrives(anyDoor());
        broken.join();
    }

    private void execute(String sql) {
        try (var connection = stage.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void thePlatformObeys() {
        for (var line : lines) {
            line.obey(stage.platform().sentFor(line.call()), chance, now()).forEach(post::send);
        }
        lines.removeIf(SimulatedLine::over);
    }

    /** All that ever happened, not only what has not ended. */
    void everythingStillHolds() {
        state.holdsFromTheBeginning();
        idle.end();
        figuresHold();
    }

    /** Everybody hangs up, everything is told and written down: nothing may be left over. */
    void end() {
        lines.forEach(line -> post.send(line.ends(EndedBy.CUSTOMER, now())));
        Awaitility.await("all is over").atMost(PATIENCE).untilAsserted(() -> {
            stage.clock().catchUp(LEASES);
            post.allArrive(this::anyDoor);
            theReaperLooks();
            state.unwritten()
                    .forEach((call, owing) ->
                            owing.forEach(agent -> anyDoor().staff().writes(call, agent, acknowledged)));
            assertEquals(List.of(), state.unfinished());
        });
        state.holdsFromTheBeginning();
        figuresAreEqual();
    }

    /** Both ways of counting are several looks, between which calls may go on and another shift may break a connection. */
    private void figuresHold() {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(SOON)
                .ignoreExceptions()
                .untilAsserted(this::figuresAreEqual);
    }

    private void figuresAreEqual() {
        var until = now().plus(WIDE);
        for (var queue : List.of(team.queue(), ShiftTeam.overflowOf(team.queue()))) {
            new RowFigures(stage.database(), stage.fresh())
                    .equalWhatIsTold(queue, team.agents(), begunAt.minus(WIDE), until);
        }
    }

    /** What is configured would be matched for ever. */
    @Override
    public void close() {
        replicas.close();
        state.close();
        execute(CLOSE.formatted(team.queue()));
    }

    @Override
    public String toString() {
        return calls + " calls, " + post + ", " + acknowledged + ", " + replicas + ", " + idle + ", " + state.told();
    }

    private <T> T any(List<T> some) {
        return any(some, chance);
    }

    private static <T> T any(List<T> some, Random chance) {
        return some.get(chance.nextInt(some.size()));
    }
}
