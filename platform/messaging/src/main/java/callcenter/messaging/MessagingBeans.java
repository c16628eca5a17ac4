package callcenter.messaging;

import callcenter.messaging.relay.RelaySettings;
import callcenter.messaging.trace.Tracing;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/** Makes the parts known to the container; they are plain classes. */
@Singleton
class MessagingBeans {

    /** After the migrations, before the service's own observers. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event, Messaging messaging) {
        messaging.start();
    }

    /** After consumers and endpoints have stopped taking work. */
    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ShutdownEvent event, Messaging messaging) {
        messaging.close();
    }

    @Produces
    @Singleton
    Messaging messaging(
            @ConfigProperty(name = "quarkus.application.name") String service,
            Connections connections,
            MeterRegistry meters,
            DatabaseClock databaseClock,
            InstantSource clock,
            Tracing tracing) {
        return new Messaging(service, connections, RelaySettings.usual(), meters, databaseClock, clock, tracing);
    }

    @Produces
    @Singleton
    Tracing tracing(OpenTelemetry telemetry, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off) {
        return off ? Tracing.off() : Tracing.by(telemetry);
    }

    /** Anchored before anybody asks for the time. */
    @Produces
    @Singleton
    DatabaseClock databaseClock(DataSource jdbc) {
        return DatabaseClock.anchored(jdbc);
    }

    @Produces
    @Singleton
    Connections connections(
            Vertx vertx,
            Mutiny.SessionFactory sessions,
            DataSource jdbc,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        var listener = PgConnectOptions.fromUri(url.replaceFirst("^vertx-reactive:", ""))
                .setUser(user)
                .setPassword(password);
        return new Connections(vertx, sessions, jdbc, listener, kafka);
    }

    @Produces
    @Singleton
    Transactions transactions(Messaging messaging) {
        return messaging.transactions();
    }

    @Produces
    @Singleton
    Deadlines deadlines(Messaging messaging) {
        return messaging.deadlines();
    }

    @Produces
    @Singleton
    Inboxes inboxes(Messaging messaging) {
        return messaging.inboxes();
    }

    @Produces
    @Singleton
    Wakes wakes(Messaging messaging) {
        return messaging.wakes();
    }

    @Produces
    @Singleton
    DeadLetters deadLetters(Messaging messaging) {
        return messaging.deadLetters();
    }

    /** Tests replace it by a clock that they set. */
    @Produces
    @Singleton
    @DefaultBean
    InstantSource clock(DatabaseClock databaseClock) {
        return databaseClock;
    }
}
