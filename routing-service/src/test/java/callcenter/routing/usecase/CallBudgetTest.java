package callcenter.routing.usecase;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.usecase.AskedOfTheDatabase.Cost;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What one reference life of a call asks of the database: each step with the commands that are sent for it. A platform
 * that takes commands in the answers to its webhooks costs a little less than this one, to which all are sent.
 */
@QuarkusTest
class CallBudgetTest extends RoutingTest {

    /** Statements of each step, and its transactions; begin and commit are not counted as statements. */
    private static final Map<String, Budget> BUDGET = Map.of(
            "incoming", new Budget(1, 5),
            "match", new Budget(2, 10),
            "ringing", new Budget(1, 4),
            "answered", new Budget(2, 6),
            "hold", new Budget(2, 4),
            "resume", new Budget(2, 4),
            "ended", new Budget(1, 5),
            "wrap-up", new Budget(1, 4));

    /** A scan of a whole table that grows with calls or with agents, or of its whole index. */
    private static final Pattern GROWS = Pattern.compile(
            "Seq Scan on (agent|call|reservation|command|deadline|timeline|outbox|webhook_receipt)\\b"
                    + "|Index (Only )?Scan using \\w+_pkey on (?!epoch|configuration_revision)[^\\n]*\\n(?!\\s*Index Cond)");

    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+");
    private static final int TRANSACTIONS = 12;
    private static final int LIVES = 3;

    @Inject
    Vertx vertx;

    @Inject
    Transactions transactions;

    @Inject
    Directories directories;

    @Inject
    HoldCall hold;

    @Inject
    ResumeCall resume;

    @Inject
    WrapUpCall wrapUp;

    private record Budget(int transactions, int statements) {}

    /** The cheapest of a few lives: a sender that is late with one command may cost the next one more. */
    @Test
    void a_reference_life_asks_the_database_no_more_than_its_budget() {
        var cheapest = new LinkedHashMap<String, Cost>();
        try (var asked = new AskedOfTheDatabase(vertx)) {
            for (int lives = 0; lives < LIVES; lives++) {
                live(asked).forEach((step, cost) -> cheapest.merge(step, cost, CallBudgetTest::cheaper));
            }
        }

        cheapest.forEach((step, cost) -> {
            var budget = BUDGET.get(step);
            assertTrue(cost.transactions() <= budget.transactions(), () -> step + ": " + cost);
            assertTrue(cost.statements().size() <= budget.statements(), () -> step + ": " + cost);
        });
        assertTrue(cheapest.values().stream().mapToInt(Cost::transactions).sum() <= TRANSACTIONS, cheapest::toString);
    }

    /** Rows are found by what they are looked up by, on the first day as well, when nothing was ever analysed. */
    @Test
    void a_reference_life_reads_no_table_from_end_to_end() {
        try (var asked = new AskedOfTheDatabase(vertx)) {
            live(asked).values().stream()
                    .flatMap(cost -> cost.statements().stream())
                    .distinct()
                    .forEach(this::assertLooksUp);
        }
    }

    private void assertLooksUp(String statement) {
        var plan = explained(statement);
        assertFalse(GROWS.matcher(plan).find(), () -> statement + "\n" + plan);
    }

    /** As the service's own connections plan it: for any values. */
    private String explained(String statement) {
        try (var connection = database.getConnection();
                var explain = connection.createStatement()) {
            explain.execute("prepare life as " + statement);
            var parameters = Collections.nCopies(
                    PARAMETER
                            .matcher(statement)
                            .results()
                            .map(MatchResult::group)
                            .collect(toSet())
                            .size(),
                    "null");
            var lines = new ArrayList<String>();
            try (var rows = explain.executeQuery(
                    "explain execute life" + (parameters.isEmpty() ? "" : "(" + String.join(",", parameters) + ")"))) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            explain.execute("deallocate life");
            return String.join("\n", lines);
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }

    /** What is explained over the one is what the other does. */
    @Test
    void both_pools_plan_alike() {
        for (var setting : List.of("plan_cache_mode", "enable_seqscan", "enable_bitmapscan", "jit")) {
            var asked = "select current_setting('" + setting + "')";
            var reactive = Floor.done(transactions.read(
                    session -> session.createNativeQuery(asked, String.class).getSingleResult()));

            assertEquals(setting.startsWith("plan") ? "force_generic_plan" : "off", reactive, setting);
            assertEquals(reactive, overJdbc(asked), setting);
        }
    }

    private String overJdbc(String asked) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(asked)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(asked, e);
        }
    }

    private static Cost cheaper(Cost one, Cost other) {
        return other.statements().size() < one.statements().size() ? other : one;
    }

    private Map<String, Cost> live(AskedOfTheDatabase asked) {
        var life = new LinkedHashMap<String, Cost>();
        var team = floor.team(10_000);
        var agent = floor.available(team, "an");
        Floor.done(transactions.read(directories::current)); // whoever comes first after a change reads it all
        var line = UUID.randomUUID().toString();
        var call = CallId.of(ScriptedPlatform.NAME, line);

        life.put(
                "incoming",
                asked.of(() -> tell(new CallSignal.Incoming(
                        call, ScriptedPlatform.NAME, line, null, team.dialled(), floor.now()))));
        var offer = platform.await(call, TelephonyCommand.Offer.class).reservation();
        awaitSent(call, 1);
        life.put("match", asked.round());
        life.put("ringing", asked.of(() -> tell(new CallSignal.AgentRinging(call, offer, floor.now()))));
        life.put("answered", asked.of(() -> tell(new CallSignal.AgentAnswered(call, offer, floor.now()))));
        awaitSent(call, 2);
        life.put("hold", asked.of(() -> hold.hold(call, agent, "look it up", true)));
        awaitSent(call, 3);
        life.put("resume", asked.of(() -> resume.resume(call, agent)));
        awaitSent(call, 4);
        life.put(
                "ended",
                asked.of(() ->
                        tell(new CallSignal.Ended(call, ScriptedPlatform.NAME, line, EndedBy.CUSTOMER, floor.now()))));
        life.put("wrap-up", asked.of(() -> wrapUp.wrapUp(call, agent, Floor.written())));
        return life;
    }

    private Uni<WebhookAnswer> tell(CallSignal signal) {
        return floor.receive.receive(
                ScriptedPlatform.NAME,
                UUID.randomUUID().toString(),
                Optional.of(signal),
                signal.callId(),
                (call, commands) -> new WebhookAnswer(200, "text/plain", "heard"));
    }

    /** So many commands are sent, and that is on record. */
    private void awaitSent(CallId call, int commands) {
        Floor.await(
                () -> count("select count(*) from command where status = 'SENT' and call_id = ?", call.value()),
                sent -> sent == commands);
    }
}
