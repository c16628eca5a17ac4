package callcenter.messaging;

import callcenter.embedded.EmbeddedPostgresServer;
import callcenter.messaging.trace.Tracing;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.cfg.Configuration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.provider.ReactiveServiceRegistryBuilder;
import org.hibernate.reactive.vertx.VertxInstance;

/**
 * Units of work and deadlines of one replica, without a container and without a relay: events stay in the outbox, so
 * that nothing but what is measured takes the machine's time. In this package because the parts are nobody else's.
 */
public final class BareReplica implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final Mutiny.SessionFactory sessions;
    private final DatabaseClock clock;
    private final Alarm alarm;
    private final Transactions transactions;
    private final Deadlines deadlines;

    /** @param settings of Hibernate Reactive */
    public BareReplica(
            EmbeddedPostgresServer server,
            String database,
            DataSource jdbc,
            Map<String, Object> settings,
            Class<?>... entities) {
        var registry = new ReactiveServiceRegistryBuilder()
                .applySetting("jakarta.persistence.jdbc.url", server.reactiveUrl(database))
                .applySetting("jakarta.persistence.jdbc.user", server.username())
                .applySetting("jakarta.persistence.jdbc.password", server.password())
                .applySettings(settings)
                .addService(VertxInstance.class, () -> vertx)
                .build();
        var configuration = new Configuration();
        for (var entity : entities) {
            configuration.addAnnotatedClass(entity);
        }
        sessions = configuration.buildSessionFactory(registry).unwrap(Mutiny.SessionFactory.class);
        clock = DatabaseClock.anchored(jdbc);
        var tracing = Tracing.off();
        var loop = new EventLoop(vertx, tracing);
        var nobody = new Wakes(vertx, PgConnectOptions.fromUri(server.reactiveUrl(database)), "alone");
        nobody.silentWhile(() -> true);
        alarm = new Alarm(vertx, clock, loop);
        transactions = new Transactions(sessions, loop, nobody, alarm, tracing);
        deadlines = new Deadlines(transactions, clock, loop, alarm, new SimpleMeterRegistry());
    }

    /** Begins to run deadlines. */
    public void start() {
        alarm.start(deadlines::runDue);
    }

    public Transactions transactions() {
        return transactions;
    }

    public Deadlines deadlines() {
        return deadlines;
    }

    public InstantSource clock() {
        return clock;
    }

    @Override
    public void close() {
        alarm.stop();
        sessions.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
