package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.store.QueueCounts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/** A queue's figures counted from the published events alone (I7). */
final class JournalFigures {

    /**
     * Per call the last event of a kind counts: who was answered and put back into the queue was not answered yet, and
     * who was sent on is counted where he went.
     */
    private static final String COUNTS = """
            select count(*) filter (where type = 'callcenter.call.queued.v1'),
                   count(*) filter (where type = 'callcenter.call.answered.v1'),
                   count(*) filter (where facts ->> 'disposition' = 'ABANDONED'),
                   count(*) filter (where facts ->> 'disposition' = 'SHORT_ABANDON')
              from (select distinct on (aggregate, kind) type, facts
                      from (select aggregate, type, facts, sequence,
                                   replace(type, 'returned', 'answered') as kind,
                                   first_value(facts ->> 'queueId') over (partition by aggregate
                                      order by type = 'callcenter.call.queued.v1' desc, sequence desc) as queue
                              from journal
                             where topic = 'calls' and aggregate in (
                                select aggregate from journal where topic = 'calls' and facts ->> 'queueId' = ?)) event
                     where queue = ?
                     order by aggregate, kind, sequence desc) last""";

    private static final String UNPUBLISHED = """
            select count(*) from outbox o join call c on c.id = o.aggregate where o.topic = 'calls' and c.queue_id = ?""";

    private final DataSource database;
    private final String queue;

    JournalFigures(DataSource database, String queue) {
        this.database = database;
        this.queue = queue;
    }

    void equal(QueueCounts counts) {
        Awaitility.await("all is published")
                .atMost(Duration.ofSeconds(60))
                .until(() -> numbers(UNPUBLISHED).getFirst() == 0);
        assertEquals(
                numbers(COUNTS),
                List.of(counts.offered(), counts.answered(), counts.abandoned(), counts.shortAbandoned()),
                "I7: offered, answered, abandoned, short abandons of the journal and of the live figures");
    }

    private List<Integer> numbers(String sql) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int place = 1; place <= statement.getParameterMetaData().getParameterCount(); place++) {
                statement.setString(place, queue);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                var numbers = new Integer[row.getMetaData().getColumnCount()];
                for (int column = 0; column < numbers.length; column++) {
                    numbers[column] = row.getInt(column + 1);
                }
                return List.of(numbers);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
