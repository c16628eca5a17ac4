package callcenter.messaging;

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

    /** So many that wait, and more than one batch that is due. */
    private static TestDatabase waiting(int count) {
        var database = TestDatabase.fresh();
        database.execute("insert into deadline (kind, subject, due_at, run_at)"
                + " select 'promise', 'p-' || i, now() + i * interval '1 s', now() + i * interval '1 s'"
                + " from generate_series(3600, 3599 + " + count + ") i");
        database.execute("insert into deadline (kind, subject, due_at, run_at)"
                + " select 'ring', 'c-' || i, now(), now() from generate_series(1, 500) i");
        database.execute("vacuum analyze deadline");
        return database;
    }

    /** A prepared statement is planned for its values at first and for any values later. */
    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void theyAreClaimedByTheIndexOverTheirTime(String planning) throws SQLException {
        var plan = explained(database, planning, "explain", DueDeadlines.CLAIM);

        assertTrue(plan.contains("Index Scan using deadline_by_time"), plan);
        assertTrue(plan.contains("Tid Scan on deadline"), plan);
        assertFalse(plan.contains("Seq Scan on deadline"), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void theNextOneIsTheFirstOfThatIndex(String planning) throws SQLException {
        var plan = explained(database, planning, "explain", DueDeadlines.NEXT);

        assertTrue(plan.contains("Index Scan using deadline_by_time"), plan);
        assertFalse(plan.contains("Seq Scan"), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    @Test
    void aHundredThousandPendingCostNoMoreThanAThousand() throws SQLException {
        var small = waiting(1_000);

        assertCostsTheSame(small, DueDeadlines.CLAIM);
        assertCostsTheSame(small, DueDeadlines.NEXT);
    }

    private static void assertCostsTheSame(TestDatabase small, String sql) throws SQLException {
        var few = pages(explained(small, "auto", "explain (analyze, buffers)", sql));
        var many = pages(explained(database, "auto", "explain (analyze, buffers)", sql));

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

    private static String explained(TestDatabase database, String planning, String explain, String sql)
            throws SQLException {
        try (var connection = database.servers().jdbc(database.name()).getConnection()) {
            connection.setAutoCommit(false); // and never committed
            return explained(connection, planning, explain, sql);
        }
    }

    private static String explained(Connection connection, String planning, String explain, String sql)
            throws SQLException {
        var byName = sql.contains(":now");
        var numbered = sql.replace(":now", "$1").replace(":kinds", byName ? "$2" : "$1");
        var arguments = (byName ? "cast(now() as text), " : "") + "'" + KINDS + "'";
        try (var statement = connection.createStatement()) {
            statement.execute("set local plan_cache_mode = " + planning);
            statement.execute("prepare asked(" + (byName ? "text, text" : "text") + ") as " + numbered);
            var lines = new ArrayList<String>();
            try (var rows = statement.executeQuery(explain + " execute asked(" + arguments + ")")) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return String.join("\n", lines);
        }
    }
}
