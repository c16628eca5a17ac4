package callcenter.messaging;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.ArrayList;

/**
 * Lets connections keep the prepared form of long statements too. The client leaves out those of more than 2,048
 * characters, which are those that do the most at once: each run would ask for its plan first, and plan again.
 */
@Singleton
final class LongStatements implements PgPoolCreator {

    private static final int LONGEST = 16 * 1024;

    @Override
    public Pool create(Input input) {
        var databases = new ArrayList<SqlConnectOptions>(input.pgConnectOptionsList());
        databases.forEach(database -> database.setPreparedStatementCacheSqlLimit(LONGEST));
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(databases)
                .using(input.vertx())
                .build();
    }
}
