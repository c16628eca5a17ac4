package callcenter.callback.kafka;

import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.callback.ComponentTest;
import callcenter.callback.Work;
import callcenter.testing.Norm;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thousands rang during an outage. */
@ComponentTest
class ManyCapturedTest {

    private static final int THOUSANDS = 5_000;

    /** Rang before all others that any test lets wait, the earlier the smaller the number; each hundredth rang twice. */
    private static final String RANG = """
            insert into captured_number (id, customer_id, number, captured_at, urgent, status)
            select '%1$s-' || lpad(cast(i as text), 4, '0'), 'c_%1$s-' || i, '+86138' || lpad(cast(i as text), 8, '0'),
                   now() - interval '20 h' + i * interval '1 s', i %% 100 = 0, 'WAITING'
              from generate_series(1, %2$d) i""";

    /** Half of those who are free call back. */
    private static final String FREE = """
            insert into agent_presence (agent_id, status, epoch, sequence)
            select '%1$s-' || i, 'AVAILABLE', 1, 1 from generate_series(1, %2$d) i on conflict do nothing""";

    private static final String CALLED =
            "select id from captured_number where id like '%s-%%' and status = 'RELEASED' order by id";

    private static final String FORGET = """
            delete from captured_number where id like '%1$s-%%';
            delete from agent_presence where agent_id like '%1$s-%%'""";

    private final String run = UUID.randomUUID().toString();

    @Inject
    Work work;

    @BeforeEach
    void theyWait() {
        Recovery.pause();
        execute(RANG.formatted(run, THOUSANDS));
    }

    @AfterEach
    void noneWaits() {
        Recovery.pause();
        for (var statement : FORGET.formatted(run).split(";")) {
            execute(statement);
        }
        Recovery.resume();
    }

    @Norm("ANS-12")
    @Norm("CBK-2")
    @Test
    void asManyAreCalledAsAgentsAreFreeAndTheOthersKeepTheirTurn() {
        free(24);
        nobodyLooks();
        assertEquals(List.of(), called(), "nobody is called while it is paused");

        Recovery.resume();
        var first = calledAtLast(6);
        assertTrue(first.size() <= halfOf(24), "half of the agents who are free: " + first.size());
        assertEquals(inTheirTurn(first.size()), first);
        Recovery.progress().body("waiting", greaterThanOrEqualTo(THOUSANDS - halfOf(24)));

        free(64);
        calledAtLast(first.size() + 10);
        Recovery.pause();
        nobodyLooks();
        var last = called();
        assertEquals(inTheirTurn(last.size()), last);
        assertTrue(last.size() <= halfOf(64), "the rate follows how many are free: " + last.size());
    }

    private int halfOf(int free) {
        return (int) (free + othersFree() + 1) / 2;
    }

    /** Those who rang twice, then the others, each in the order in which they rang. */
    private List<String> inTheirTurn(int count) {
        var urgent = THOUSANDS / 100;
        return IntStream.concat(
                        IntStream.rangeClosed(1, urgent).map(i -> i * 100),
                        IntStream.rangeClosed(1, THOUSANDS).filter(i -> i % 100 != 0))
                .limit(count)
                .sorted()
                .mapToObj("%s-%%04d".formatted(run)::formatted)
                .toList();
    }

    private List<String> calledAtLast(int atLeast) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(this::called, called -> called.size() >= atLeast);
    }

    private List<String> called() {
        return work.read(session ->
                session.createNativeQuery(CALLED.formatted(run), String.class).getResultList());
    }

    private void free(int agents) {
        execute(FREE.formatted(run, agents));
    }

    private long othersFree() {
        return count(
                "select count(*) from agent_presence where status = 'AVAILABLE' and agent_id not like '" + run + "-%'");
    }

    /** Nothing will look again whom to call. */
    private void nobodyLooks() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> count("select count(*) from deadline where kind = 'outage.release'") == 0);
    }

    private long count(String sql) {
        return work.read(session -> session.createNativeQuery(sql, Long.class).getSingleResult());
    }

    private void execute(String sql) {
        work.run(tx -> tx.session().createNativeQuery(sql).executeUpdate());
    }
}
