package callcenter.routing.usecase;

import callcenter.messaging.Deadline;
import callcenter.messaging.Deadlines;
import callcenter.messaging.Transaction;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallOrigin;
import callcenter.routing.domain.call.Customer;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.Line;
import callcenter.routing.domain.call.OutboundWish;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import callcenter.routing.store.OutboundAttempts;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Lets a call to a customer wait for an agent, the owner of the promise first (CBK-4). Once per attempt; and while
 * another call of ours to the same customer lasts, it is held (CBK-12).
 */
@Singleton
public final class PlaceOutboundCall {

    static final String HELD = "call-held";
    /** The end of the other call is told at once; this is for an end that never comes. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final CallStore calls;
    private final OutboundAttempts attempts;
    private final CallChanges changes;
    private final Directories directories;
    private final ServingQueues queues;
    private final RoutingSettings settings;
    private final InstantSource clock;

    PlaceOutboundCall(
            CallStore calls,
            OutboundAttempts attempts,
            CallChanges changes,
            Directories directories,
            ServingQueues queues,
            RoutingSettings settings,
            InstantSource clock) {
        this.calls = calls;
        this.attempts = attempts;
        this.changes = changes;
        this.directories = directories;
        this.queues = queues;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started, Deadlines deadlines, DueTogether together) {
        together.onCalls(deadlines, HELD, (tx, deadline, now) -> again(tx, new CallId(deadline.subject()), now));
    }

    /** The time of a promise has come. */
    public Uni<Void> place(Transaction tx, OutboundWish wish) {
        var now = clock.instant();
        return calls.lockOrCreate(tx.session(), wish.id(), now)
                .chain(row -> row.exists()
                        ? Uni.createFrom().voidItem()
                        : attempts.open(tx.session(), wish, null, now)
                                .chain(opened -> opened ? enter(tx, row, wish, now) : hold(tx, wish, now)));
    }

    /** Lets a call wait whose attempt is open. */
    Uni<Void> placeOpened(Transaction tx, OutboundWish wish, Instant now) {
        return calls.lockOrCreate(tx.session(), wish.id(), now).chain(row -> enter(tx, row, wish, now));
    }

    private Uni<Void> hold(Transaction tx, OutboundWish wish, Instant now) {
        return attempts.hold(tx.session(), wish, now)
                .invoke(held -> lookAgain(tx, wish.id(), now))
                .replaceWithVoid();
    }

    private Uni<Void> again(Transaction tx, CallId id, Instant now) {
        return calls.lockOrCreate(tx.session(), id, now)
                .chain(row -> row.exists()
                        ? Uni.createFrom().voidItem()
                        : attempts.letGo(tx.session(), id)
                                .chain(wish -> wish.map(free -> enter(tx, row, free, now))
                                        .orElseGet(() -> goOnHolding(tx, id, now))));
    }

    private Uni<Void> goOnHolding(Transaction tx, CallId id, Instant now) {
        return attempts.isHeld(tx.session(), id)
                .invoke(held -> {
                    if (held) {
                        lookAgain(tx, id, now);
                    }
                })
                .replaceWithVoid();
    }

    private static void lookAgain(Transaction tx, CallId id, Instant now) {
        tx.schedule(new Deadline(HELD, id.value(), now.plus(LOOK_AGAIN), null));
    }

    private Uni<Void> enter(Transaction tx, CallRow row, OutboundWish wish, Instant now) {
        var place = place(wish, now);
        return directories
                .current(tx.session())
                .map(directory -> queues.serving(directory, wish))
                .chain(serving -> platform(tx, wish.customer())
                        .chain(platform -> earlier(tx, wish)
                                .map(earlier ->
                                        Call.arrive(origin(wish, serving.queue(), platform, earlier, now), place))
                                .map(decision -> serving.toldIn(decision, now))))
                .chain(decision -> changes.save(tx, row, decision, now))
                .replaceWithVoid();
    }

    private static Place place(OutboundWish wish, Instant now) {
        var place = Place.of(wish.priority(), now, wish.owner());
        return wish.placeSince() == null ? place : place.keeping(wish.placeSince(), wish.waited());
    }

    /** A customer sees the number that was called when we call back. */
    private Uni<String> platform(Transaction tx, Customer customer) {
        return customer.id() == null || !settings.callBackAsCalled()
                ? Uni.createFrom().item(settings.outboundPlatform())
                : calls.latestPlatform(tx.session(), customer.id())
                        .map(platform -> platform.orElse(settings.outboundPlatform()));
    }

    /** Only a record that is here can be read. */
    private Uni<@Nullable CallId> earlier(Transaction tx, OutboundWish wish) {
        return wish.earlier() == null
                ? Uni.createFrom().nullItem()
                : calls.find(tx.session(), wish.earlier())
                        .map(found ->
                                found.filter(CallRow::exists).map(CallRow::id).orElse(null));
    }

    private static CallOrigin origin(
            OutboundWish wish, Queue queue, String platform, @Nullable CallId earlier, Instant now) {
        return new CallOrigin(
                wish.id(),
                Direction.OUTBOUND,
                new Line(platform, null, null),
                wish.customer(),
                queue.terms(),
                wish.promiseId(),
                earlier,
                now,
                wish.promiseKind(),
                wish.reason(),
                null);
    }
}
