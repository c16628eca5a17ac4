package callcenter.callback.usecase;

import callcenter.callback.domain.notice.Delivery;
import callcenter.callback.store.NotificationEndpoints;
import callcenter.callback.store.Notifications;
import callcenter.callback.store.Notifications.Due;
import callcenter.messaging.Transactions;
import callcenter.messaging.Wakes;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends notifications that are due, for a day; an endpoint that answers 410 is told nothing more. */
@Singleton
public final class SendNotifications {

    static final String CHANNEL = "notifications";

    private static final int AT_ONCE = 20;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final Notifications notifications;
    private final NotificationEndpoints endpoints;
    private final Notices notices;
    private final WebhookClient client;
    private final InstantSource clock;
    private final Vertx vertx;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();

    SendNotifications(
            Transactions transactions,
            Notifications notifications,
            NotificationEndpoints endpoints,
            Notices notices,
            OutboundConfig config,
            InstantSource clock,
            Vertx vertx) {
        this.transactions = transactions;
        this.notifications = notifications;
        this.endpoints = endpoints;
        this.notices = notices;
        this.client = new WebhookClient(config.allowPrivate(), config.timeout());
        this.clock = clock;
        this.vertx = vertx;
    }

    void register(@Observes StartupEvent started, Wakes wakes) {
        wakes.on(CHANNEL, this::check);
    }

    /** @throws IOException when we do not send there */
    public void requireAllowed(URI target) throws IOException {
        client.check(target);
    }

    /** Somebody new is to be told, from now on. */
    public void expect() {
        notices.listeners(true);
    }

    private void check() {
        if (busy.compareAndSet(false, true)) {
            vertx.getOrCreateContext()
                    .runOnContext(go -> sendDue()
                            .onTermination()
                            .invoke(() -> busy.set(false))
                            .subscribe()
                            .with(done -> failing.set(false), this::failed));
        }
    }

    /** Told once, not at every look. */
    private void failed(Throwable failure) {
        if (failing.compareAndSet(false, true)) {
            Log.warn("Notifications are not sent; it is tried again each second", failure);
        }
    }

    private Uni<Void> sendDue() {
        var now = clock.instant();
        return transactions
                .run(tx -> endpoints
                        .anyEnabled(tx.session())
                        .invoke(notices::listeners)
                        .flatMap(any -> notifications.claim(tx.session(), AT_ONCE, now, now.plus(LEASE))))
                .flatMap(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndMerge(this::send)
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    private Uni<Void> send(Due due) {
        var context = vertx.getOrCreateContext();
        return Uni.createFrom()
                .item(() -> client.send(URI.create(due.url()), due.secret(), due.id(), clock.instant(), due.body()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(task -> context.runOnContext(go -> task.run()))
                .flatMap(answer -> settle(due, answer));
    }

    private Uni<Void> settle(Due due, WebhookClient.Answer answer) {
        var now = clock.instant();
        return transactions.run(tx -> switch (Delivery.after(answer.status(), due.attempts(), due.createdAt(), now)) {
            case Delivery.Delivered done ->
                notifications.settle(tx.session(), due.id(), "DELIVERED", now, answer.text());
            case Delivery.Again again ->
                notifications.settle(tx.session(), due.id(), "PENDING", again.at(), answer.text());
            case Delivery.GivenUp over -> notifications.settle(tx.session(), due.id(), "GIVEN_UP", now, answer.text());
            case Delivery.Gone gone ->
                notifications
                        .settle(tx.session(), due.id(), "GIVEN_UP", now, answer.text())
                        .call(() -> endpoints.disable(tx.session(), due.endpoint(), answer.text(), now));
        });
    }
}
