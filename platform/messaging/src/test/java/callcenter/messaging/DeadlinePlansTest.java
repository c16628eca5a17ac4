package callcenter.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How PostgreSQL finds what is due among very many that are not. */
@Tag("servers")
class DeadlinePlansTest {

    private static final String KINDS = "[\"promise\", \"ring\"]";
    private static final Pattern PAGES = Pattern.compile("Buffers: shared (?:hit=(\\d+))?(?: read=(\\d+))?");

    private static TestDatabase database;

    @BeforeAll
    static void manyWait() {
        database = waiting(100_000);
    }

    /** So many that wait, and more than one batch that is due, of which the statistics do not know: it is always so. */
    private static TestDatabase waiting(int count) {
        var database = TestDatabase.fresh();
        database.execute("insert into deadline (kind, subject, due_at, run_at)"
                + " select 'promise', 'p-' || i, now() + i * interval '1 s', now() + i * interval '1 s'"
                + " from generate_series(3600, 3599 + " + count + ") i");
        database.execute("vacuum analyze deadline");
        database.execute("insert into deadline (kind, subject, due_at, run_at)"
                + " select 'ring', 'c-' || i, now(), now() from generate_series(1, 500) i");
        return database;
    }

    /** A prepared statement is planned for its values at first and for any values later. */
    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void theyAreClaimedByTheIndexOverTheirTime(String planning) throws SQLException {
        var plan = explained(database, planning, "explain");

        assertEquals(3, plan.split("Index Scan using deadline_by_time", -1).length - 1, "claimed, next, more: " + plan);
        assertTrue(plan.contains("Tid Scan on deadline"), plan);
        assertFalse(plan.contains("Seq Scan on deadline"), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    /** Nobody comes back to ask: the claim itself has to be as cheap when nothing is due. */
    @Test
    void aHundredThousandPendingCostNoMoreThanAThousand() throws SQLException {
        var small = waiting(1_000);

        assertCostsTheSame(small);
        database.execute("delete from deadline where kind = 'ring'");
        small.execute("delete from deadline where kind = 'ring'");
        assertCostsTheSame(small);
    }

    private static void assertCostsTheSame(TestDatabase small) throws SQLException {
        var few = pages(explained(small, "auto", "explain (analyze, buffers)"));
        var many = pages(explained(database, "auto", "explain (analyze, buffers)"));

        assertTrue(many <= few + few / 4 + 10, "%d pages among few, %d among many".formatted(few, many));
    }

    /** Pages touched by the whole statement. */
    private static long pages(String plan) {
        var found = PAGES.matcher(plan);
        assertTrue(found.find(), plan);
        return number(found.group(1)) + number(found.group(2));
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static String explained(TestDatabase database, String planning, String explain) throws SQLException {
        try (var connection = database.servers().jdbc(database.name()).getConnection()) {
            connection.setAutoCommit(false); // and never committed
            return explained(connection, planning, explain);
        }
    }

    private static String explained(Connection connection, String planning, String explain) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local plan_cache_mode = " + planning);
            statement.execute("prepare asked(timestamptz, text) as "
                    + DueDeadlines.CLAIM.replace(":now", "$1").replace(":kinds", "$2"));
            var lines = new ArrayList<String>();
            try (var rows = statement.executeQuery(explain + " execute asked(now(), '" + KINDS + "')")) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return String.join("\n", lines);
        }
    }
}
