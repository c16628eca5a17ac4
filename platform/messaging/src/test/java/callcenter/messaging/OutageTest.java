package callcenter.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.mutiny.Uni;
import io.vertx.core.impl.NoStackTraceThrowable;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a database that is down looks like to whoever asked for work, and that nothing else looks like it. */
@Tag("servers")
class OutageTest {

    private TestDatabase database;
    private TestReplica replica;

    @BeforeEach
    void start() {
        database = TestDatabase.fresh();
        replica = TestReplica.idle(database);
    }

    @AfterEach
    void stop() {
        if (!database.servers().postgres().isRunning()) {
            database.servers().postgres().start();
        }
        replica.close();
    }

    /** As seen when a backend ended between two statements of a transaction. */
    @Test
    void aConnectionThatBrokeBetweenTwoStatementsIsAnOutage() {
        var closed = new NoStackTraceThrowable("Connection is not active now, current status: CLOSED");
        var other = new NoStackTraceThrowable("Pool is not what you think");

        assertInstanceOf(DatabaseUnavailable.class, Outage.named(new CompletionException(closed)));
        assertEquals(other, Outage.named(other));
    }

    @Test
    void aStoppedDatabaseIsNamedAndAStartedOneServesAgain() {
        assertEquals(1, replica.count("a"), "a connection is pooled by now");

        database.servers().postgres().stop();

        for (int request = 0; request < 10; request++) {
            assertInstanceOf(
                    DatabaseUnavailable.class,
                    failure(replica.transactions().run(tx -> TestReplica.increment(tx, "a"))));
            assertInstanceOf(
                    DatabaseUnavailable.class, failure(replica.transactions().read(OutageTest::ask)));
        }

        database.servers().postgres().start();

        Awaitility.await().untilAsserted(() -> assertEquals(2, replica.count("a")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDatabaseThatStopsUnderAStatementIsNamed(boolean inOrder) {
        var running = replica.transactions()
                .run(tx -> tx.session()
                        .createNativeQuery("select cast(pg_sleep(60) as text)", String.class)
                        .getSingleResult())
                .subscribeAsCompletionStage();
        Awaitility.await()
                .until(() -> database.number("select count(*) from pg_stat_activity where datname = '" + database.name()
                                + "' and query like 'select cast(pg_sleep%' and state = 'active'")
                        == 1);

        if (inOrder) {
            database.servers().postgres().stop();
        } else {
            database.servers().postgres().kill();
        }

        var failure = assertThrows(CompletionException.class, running::join).getCause();
        assertInstanceOf(DatabaseUnavailable.class, failure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into counter values ('a', null) returning value",
                "insert into counter values ('a', 1), ('a', 1) returning value",
                "select 1 / 0",
                "select nothing from nowhere",
                "this is no SQL"
            })
    void aStatementThatIsRefusedIsNoOutage(String sql) {
        var refused = failure(replica.transactions().run(tx -> query(tx.session(), sql)));

        assertFalse(refused instanceof DatabaseUnavailable, refused.toString());
    }

    @Test
    void aServerWithoutRoomForUsIsAnOutageAndTheCauseIsKept() {
        var refused = new IllegalStateException(new SQLException("too many clients", "53300"));

        assertInstanceOf(DatabaseUnavailable.class, Outage.named(refused));
        assertEquals(refused, Outage.named(refused).getCause());
    }

    @Test
    void aFailureOfTheWorkItselfIsNoOutage() {
        Function<Transaction, Uni<Long>> wrong = tx -> {
            throw new IllegalStateException("no connection to the problem");
        };

        assertInstanceOf(
                IllegalStateException.class, failure(replica.transactions().run(wrong)));
    }

    private static Uni<Long> ask(Mutiny.Session session) {
        return query(session, "select 1");
    }

    private static Uni<Long> query(Mutiny.Session session, String sql) {
        return session.createNativeQuery(sql, Long.class).getSingleResult();
    }

    private static Throwable failure(Uni<?> work) {
        return assertThrows(Exception.class, () -> TestReplica.await(work));
    }
}
