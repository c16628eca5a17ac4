package callcenter.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.reactive.pg.client.PgPoolCreator;
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

/** A database whose network is lost: nothing is refused, nothing is closed, and nothing answers. */
@Tag("servers")
class SilentDatabaseTest {

    private final Vertx vertx = Vertx.vertx();
    private Passage way;
    private Pool pool;

    @BeforeEach
    void connect() throws IOException {
        var address = TestDatabase.fresh().address();
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

    private int answer() throws Exception {
        return pool.query("select 1")
                .execute()
                .toCompletionStage()
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS)
                .iterator()
                .next()
                .getInteger(0);
    }

    private record Settings(Vertx vertx, PoolOptions poolOptions, List<PgConnectOptions> pgConnectOptionsList)
            implements PgPoolCreator.Input {}
}
