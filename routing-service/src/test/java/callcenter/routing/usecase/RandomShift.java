package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.messaging.DatabaseUnavailable;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.telephony.LegStatus;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/**
 * One queue, its agents, its platform, and what chance makes of them: webhooks come late, in any order and repeatedly,
 * or, where they tell an end, never; people do anything; connections to the database break.
 */
final class RandomShift {

    private static final int AGENTS = 5;
    private static final int LINES = 12;
    private static final int REMEMBERED = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String BREAK = """
            select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and application_name = 'vertx-pg-client'
             order by md5(pid::text || '%d') limit 1""";

    private final Random chance;
    private final Stage stage;
    private final Floor floor;
    private final Floor.Team team;
    private final List<AgentId> agents;
    private final CommittedState state;
    private final Instant begunAt;
    private final List<SimulatedLine> lines = new ArrayList<>();
    private final List<SimulatedLine> lost = new ArrayList<>();
    private final List<Webhook> travelling = new ArrayList<>();
    private final List<Webhook> answered = new ArrayList<>();
    private int calls;
    private int told;
    private int cutOff;

    RandomShift(long seed, Stage stage) {
        this.chance = new Random(seed);
        this.stage = stage;
        this.floor = stage.floor();
        this.team = floor.team(300, 400);
        this.agents = IntStream.range(0, AGENTS)
                .mapToObj(number -> floor.available(team, "a" + number))
                .toList();
        this.state = new CommittedState(stage.database(), team.queue());
        this.begunAt = floor.now();
    }

    private record Webhook(String key, CallSignal signal, WebhookAnswer first) {}

    void step() {
        int what = chance.nextInt(100);
        if (what < 18) {
            aCustomerRings();
        } else if (what < 58) {
            aWebhookArrives();
        } else if (what < 63) {
            aWebhookIsRepeated();
        } else if (what < 83) {
            stage.staff().act(any(agents), chance);
        } else if (what < 86) {
            aSupervisorStepsIn();
        } else if (what < 95) {
            aCustomerHangsUp();
        } else if (what < 97) {
            theReaperLooks();
        } else {
            aConnectionBreaks();
        }
        thePlatformObeys();
        state.holds();
    }

    private void aCustomerRings() {
        if (lines.size() < LINES) {
            var line = new SimulatedLine(team.queue() + "-" + ++calls);
            lines.add(line);
            tell(line.incoming(team.dialled(), "+86138001380%02d".formatted(chance.nextInt(30)), floor.now()));
        }
    }

    private void aCustomerHangsUp() {
        if (lines.isEmpty()) {
            return;
        }
        var line = any(lines);
        var ends = line.ends(EndedBy.CUSTOMER, floor.now());
        if (chance.nextInt(5) == 0) {
            lost.add(line);
            stage.platform().says(line.call(), LegStatus.ENDED);
        } else {
            tell(ends);
        }
    }

    private void aSupervisorStepsIn() {
        if (!lines.isEmpty()) {
            stage.staff().intervene(any(agents), any(lines).call(), chance);
        }
    }

    private void tell(CallSignal signal) {
        travelling.add(new Webhook(team.queue() + "-webhook-" + ++told, signal, null));
    }

    private void aWebhookArrives() {
        if (!travelling.isEmpty()) {
            arrive(travelling.remove(chance.nextInt(travelling.size())));
        }
    }

    private void allThatTravelsArrives() {
        var webhooks = List.copyOf(travelling);
        travelling.clear();
        webhooks.forEach(this::arrive);
    }

    /** A platform repeats what was not answered. */
    private void arrive(Webhook webhook) {
        try {
            answered.add(new Webhook(webhook.key(), webhook.signal(), floor.tell(webhook.key(), webhook.signal())));
            if (answered.size() > REMEMBERED) {
                answered.removeFirst();
            }
        } catch (DatabaseUnavailable e) {
            cutOff++;
            travelling.add(webhook);
        }
    }

    /** I4: the answer is the first one. */
    private void aWebhookIsRepeated() {
        if (!answered.isEmpty()) {
            var webhook = any(answered);
            try {
                assertEquals(webhook.first(), floor.tell(webhook.key(), webhook.signal()));
            } catch (DatabaseUnavailable e) {
                cutOff++;
            }
        }
    }

    private void theReaperLooks() {
        lost.forEach(line -> execute("update call set heard_at = heard_at - interval '5 minutes' where id = '%s'"
                .formatted(line.call().value())));
        Staff.attempt(stage.reap().reap());
    }

    /** While a webhook is under way, which may be hit at any of its statements, or not at all. */
    private void aConnectionBreaks() {
        var which = chance.nextInt();
        var broken = CompletableFuture.runAsync(() -> execute(BREAK.formatted(which)));
        aWebhookArrives();
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
            line.obey(stage.platform().sentFor(line.call()), chance, floor.now())
                    .forEach(this::tell);
        }
        lines.removeIf(SimulatedLine::over);
    }

    /** I2, with patience for a machine that does other things too. */
    void nobodyWaitsForAnIdleAgent() {
        Awaitility.await("nobody waits while an agent is available")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(List.of(), state.idleWaits()));
    }

    /** Everybody hangs up, everything is told and written down: nothing may be left over. */
    void end() {
        lines.forEach(line -> tell(line.ends(EndedBy.CUSTOMER, floor.now())));
        Awaitility.await("all is over").atMost(PATIENCE).untilAsserted(() -> {
            allThatTravelsArrives();
            theReaperLooks();
            state.unwritten().forEach(stage.staff()::write);
            assertEquals(List.of(), state.unfinished());
        });
        state.holds();
        var figures = Floor.done(stage.queues().one(new QueueId(team.queue())));
        new JournalFigures(stage.database(), team.queue()).equal(figures.counts());
        new RowFigures(stage.database(), stage.fresh()).equalWhatIsTold(team.queue(), agents, begunAt, floor.now());
        assertEquals(
                figures.counts(),
                Floor.done(stage.fresh().queues().one(new QueueId(team.queue())))
                        .counts(),
                "who has just started tells the same");
    }

    @Override
    public String toString() {
        return calls + " calls, " + told + " webhooks, " + cutOff + " of them cut off";
    }

    private <T> T any(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
