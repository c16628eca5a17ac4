package callcenter.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database, or a replica, whose network is lost: nothing is refused, nothing is closed, and nothing answers. */
@Tag("servers")
class SilentDatabaseTest {

    private final Vertx vertx = Vertx.vertx();
    private TestDatabase database;
    private Passage way;
    private Pool pool;

    @BeforeEach
    void connect() throws IOException {
        database = TestDatabase.fresh();
        var address = database.address();
        var real = URI.create(address.reactiveUrl());
        way = Passage.to(real.getPort());
        var options = PgConnectOptions.fromUri(address.reactiveUrl())
                .setPort(way.port())
                .setUser(address.user())
                .setPassword(address.password());
        pool = new SilentDatabase(Duration.ofSeconds(1))
                .create(new Settings(vertx, new PoolOptions().setMaxSize(2), List.of(options)));
    }

    @AfterEach
    void close() throws IOException {
        pool.close();
        way.close();
        vertx.close();
    }

    @Test
    void whoWaitsForItHearsOfAnOutageAndIsServedByWhoTookOver() throws Exception {
        assertEquals(1, answer());

        way.fallSilent();
        var failure = assertThrows(ExecutionException.class, this::answer).getCause();
        assertInstanceOf(DatabaseUnavailable.class, Outage.named(failure));

        // One more may be handed the connection that was closed just now.
        Awaitility.await().ignoreExceptions().until(() -> answer() == 1);
    }

    /** The machine of a replica is lost, or it stands still, with rows locked. */
    @Test
    void whatAReplicaHadLockedIsFreeSoonAfterItFellSilent() throws Exception {
        database.execute("insert into counter values ('held', 1)");
        await(pool.getConnection()
                .compose(connection -> connection
                        .begin()
                        .compose(tx ->
                                connection.query("update counter set value = 2").execute())));

        way.fallSilent();

        database.execute("set lock_timeout = '10s'; update counter set value = value + 10");
        assertEquals(11, database.number("select value from counter"));
    }

    private int answer() throws Exception {
        return await(pool.query("select 1").execute()).iterator().next().getInteger(0);
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    private record Settings(Vertx vertx, PoolOptions poolOptions, List<PgConnectOptions> pgConnectOptionsList)
            implements PgPoolCreator.Input {}
}
