package callcenter.messaging;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The outside, as one replica reaches it.
 *
 * @param sessions for units of work
 * @param jdbc     for the relay and the upkeep; at most three connections at once
 * @param listener for the one connection that listens
 * @param kafka    client settings
 */
record Connections(
        Vertx vertx,
        Mutiny.SessionFactory sessions,
        DataSource jdbc,
        PgConnectOptions listener,
        Map<String, Object> kafka) {}
