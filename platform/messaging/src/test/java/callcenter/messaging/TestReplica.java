package callcenter.messaging;

import callcenter.events.call.CallHoldOverdue;
import callcenter.messaging.relay.RelaySettings;
import callcenter.messaging.trace.Tracing;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.hibernate.cfg.Configuration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.provider.ReactiveServiceRegistryBuilder;
import org.hibernate.reactive.vertx.VertxInstance;
import org.jspecify.annotations.Nullable;

/** One replica of a service, without a container around it; several live in one test. */
public final class TestReplica implements AutoCloseable {

    public static final String SERVICE = "test-service";

    private final Vertx vertx = Vertx.vertx();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Mutiny.SessionFactory sessions;
    private final Messaging messaging;
    private final DatabaseClock clock;

    /** @param given by which deadlines run; null = the database's */
    private TestReplica(TestAddress address, Tracing tracing, @Nullable InstantSource given) {
        var registry = new ReactiveServiceRegistryBuilder()
                .applySetting("jakarta.persistence.jdbc.url", address.reactiveUrl())
                .applySetting("jakarta.persistence.jdbc.user", address.user())
                .applySetting("jakarta.persistence.jdbc.password", address.password())
                .applySetting("hibernate.connection.pool_size", "8")
                .addService(VertxInstance.class, () -> vertx)
                .build();
        sessions = new Configuration().buildSessionFactory(registry).unwrap(Mutiny.SessionFactory.class);
        var listener = PgConnectOptions.fromUri(address.reactiveUrl())
                .setUser(address.user())
                .setPassword(address.password());
        var jdbc = address.jdbc();
        clock = DatabaseClock.anchored(jdbc);
        messaging = new Messaging(
                SERVICE,
                new Connections(vertx, sessions, jdbc, listener, Map.of("bootstrap.servers", address.kafka())),
                RelaySettings.usual(),
                meters,
                clock,
                given == null ? clock : given,
                tracing);
    }

    /** Not started: it commits, and neither publishes nor runs deadlines. */
    public static TestReplica idle(TestDatabase database) {
        return new TestReplica(database.address(), Tracing.off(), null);
    }

    public static TestReplica started(TestDatabase database) {
        return started(database, Tracing.off());
    }

    static TestReplica started(TestDatabase database, Tracing tracing) {
        return started(new TestReplica(database.address(), tracing, null));
    }

    static TestReplica started(TestAddress address) {
        return started(new TestReplica(address, Tracing.off(), null));
    }

    /** Its deadlines run by this clock. */
    static TestReplica started(TestDatabase database, InstantSource clock) {
        return started(new TestReplica(database.address(), Tracing.off(), clock));
    }

    private static TestReplica started(TestReplica replica) {
        replica.messaging.start();
        return replica;
    }

    /** Adds one to the subject's counter and publishes the event of that number. */
    public long count(String subject) {
        return await(transactions().run(tx -> increment(tx, subject)));
    }

    /** The same within a transaction. */
    public static Uni<Long> increment(Transaction tx, String subject) {
        return add(tx, subject)
                .invoke(value -> tx.publish(
                        subject, value, Instant.now(), new CallHoldOverdue("agent-1", value, Instant.now())));
    }

    /** Adds one without an event. */
    static Uni<Long> add(Transaction tx, String subject) {
        return tx.session()
                .createNativeQuery(
                        "insert into counter values (:id, 1)"
                                + " on conflict (id) do update set value = counter.value + 1 returning value",
                        Long.class)
                .setParameter("id", subject)
                .getSingleResult();
    }

    /** An event and nothing else: written with all others of the transaction. */
    static void tell(Transaction tx, String subject) {
        tx.publish(subject, 1, Instant.now(), new CallHoldOverdue("agent-1", 1, Instant.now()));
    }

    public static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(30));
    }

    public Transactions transactions() {
        return messaging.transactions();
    }

    Deadlines deadlines() {
        return messaging.deadlines();
    }

    Inboxes inboxes() {
        return messaging.inboxes();
    }

    DeadLetters deadLetters() {
        return messaging.deadLetters();
    }

    boolean alone() {
        return messaging.relay().alone();
    }

    Wakes wakes() {
        return messaging.wakes();
    }

    DatabaseClock clock() {
        return clock;
    }

    double counter(String name) {
        return meters.get(name).counter().count();
    }

    @Override
    public void close() {
        messaging.close();
        sessions.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
