package callcenter.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
class UpkeepTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void whatIsOldEnoughGoesAndComingMonthsAreReady() {
        var database = TestDatabase.fresh();
        database.execute("insert into inbox values ('c', 'calls', '/s', 'old', now() - interval '31 days'),"
                + " ('c', 'calls', '/s', 'young', now() - interval '29 days')");
        var month = YearMonth.now(ZoneOffset.UTC);
        var kept = month.minusMonths(25);
        database.execute("select ensure_journal_month('" + kept.atDay(1) + "')");
        database.execute("select ensure_journal_month('" + kept.minusMonths(1).atDay(1) + "')");

        try (var replica = TestReplica.started(database)) {
            await().atMost(PATIENCE).until(() -> database.number("select count(*) from inbox") == 1);
        }

        assertEquals(List.of("young"), database.texts("select event_id from inbox"));
        var months = database.texts("select inhrelid::regclass::text from pg_inherits"
                + " where inhparent = 'journal'::regclass order by 1");
        assertEquals(partition(kept), months.getFirst(), "25 months are kept");
        assertTrue(months.containsAll(List.of(partition(month), partition(month.plusMonths(2)))), months.toString());
    }

    private static String partition(YearMonth month) {
        return "journal_" + month.toString().replace('-', '_');
    }
}
