package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallOrigin;
import callcenter.routing.domain.call.Customer;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.call.Line;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.Preference;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.store.CallStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Lets a call to a customer wait for an agent, the owner of the promise first (CBK-4). Once per attempt. */
@Singleton
public final class PlaceOutboundCall {

    private final CallStore calls;
    private final CallChanges changes;
    private final Directories directories;
    private final RoutingSettings settings;
    private final InstantSource clock;

    PlaceOutboundCall(
            CallStore calls,
            CallChanges changes,
            Directories directories,
            RoutingSettings settings,
            InstantSource clock) {
        this.calls = calls;
        this.changes = changes;
        this.directories = directories;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is to be placed.
     *
     * @param id         the attempt, and the call
     * @param queue      the team's; when it does not exist any more, the first there is
     * @param owner      gets the call first, then anybody; null for nobody
     * @param placeSince the customer keeps the place held since then (ANS-10); null for a place of now
     * @param promiseKind kind of the promise, as callback-service names it; null when it did not say
     */
    public record Wanted(
            CallId id,
            String promiseId,
            Customer customer,
            QueueId queue,
            int priority,
            @Nullable Preference owner,
            @Nullable Instant placeSince,
            @Nullable String promiseKind) {}

    public Uni<Void> place(Transaction tx, Wanted wanted) {
        var now = clock.instant();
        return calls.lockOrCreate(tx.session(), wanted.id(), now).chain(row -> {
            if (row.exists()) {
                return Uni.createFrom().voidItem();
            }
            var place = place(wanted, now);
            return directories
                    .current(tx.session())
                    .map(directory -> queue(directory, wanted.queue()))
                    .chain(queue -> platform(tx, wanted.customer())
                            .map(platform -> Call.arrive(origin(wanted, queue, platform, now), place)))
                    .chain(decision -> changes.save(tx, row, decision, now))
                    .replaceWithVoid();
        });
    }

    private static Place place(Wanted wanted, Instant now) {
        var place = Place.of(wanted.priority(), now, wanted.owner());
        return wanted.placeSince() == null ? place : place.heldSince(wanted.placeSince());
    }

    private static Queue queue(Directory directory, QueueId id) {
        var queue = directory.queues().get(id);
        return queue != null
                ? queue
                : directory.queueFor(null).orElseThrow(() -> new IllegalStateException("No queue is configured"));
    }

    /** A customer sees the number that was called when we call back. */
    private Uni<String> platform(Transaction tx, Customer customer) {
        return customer.id() == null || !settings.callBackAsCalled()
                ? Uni.createFrom().item(settings.outboundPlatform())
                : calls.latestPlatform(tx.session(), customer.id())
                        .map(platform -> platform.orElse(settings.outboundPlatform()));
    }

    private CallOrigin origin(Wanted wanted, Queue queue, String platform, Instant now) {
        return new CallOrigin(
                wanted.id(),
                Direction.OUTBOUND,
                new Line(platform, null, null),
                wanted.customer(),
                queue.terms(),
                wanted.promiseId(),
                null,
                now,
                wanted.promiseKind());
    }
}
