package callcenter.messaging;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Gives up a database that vanished without closing its connections, as when its machine or the network is lost. The
 * operating system would let everything that waits for it wait a quarter of an hour, long after another server took
 * over: a connection that is used and hears nothing for twenty seconds is closed instead, and whoever waited for it
 * hears of an outage. No statement of ours takes that long.
 *
 * <p>The database does the same with a replica that vanished, or stands still, in the middle of a transaction: after
 * fifteen seconds it rolls back, and what was locked is free for the others. A replica that comes to again starts anew; one
 * that has just started on a busy machine may take some seconds from one statement to the next.
 */
@Singleton
final class SilentDatabase implements PgPoolCreator {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The client prepares statements of more than 2,048 characters anew for each run: those that do the most at once. */
    private static final int LONGEST_STATEMENT = 16 * 1024;

    private final Duration patience;

    SilentDatabase() {
        this(PATIENCE);
    }

    SilentDatabase(Duration patience) {
        this.patience = patience;
    }

    /** Connections that nobody uses leave the pool before they could be taken for silent. */
    @Override
    public Pool create(Input input) {
        input.pgConnectOptionsList().forEach(this::bounded);
        input.poolOptions()
                .setIdleTimeout(Math.toIntExact(patience.toMillis() * 3 / 4))
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
    }

    private void bounded(PgConnectOptions database) {
        database.setReadIdleTimeout(Math.toIntExact(patience.toMillis()));
        database.setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        database.setPreparedStatementCacheSqlLimit(LONGEST_STATEMENT);
        database.addProperty("idle_in_transaction_session_timeout", String.valueOf(patience.toMillis() * 3 / 4));
    }
}
