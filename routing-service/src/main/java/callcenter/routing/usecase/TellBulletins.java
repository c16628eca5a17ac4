package callcenter.routing.usecase;

import callcenter.messaging.Deadline;
import callcenter.messaging.Deadlines;
import callcenter.messaging.Transaction;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.call.Listening;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Lets callers hear the bulletins that concern them before anything else, and brings those who stay to their queue
 * (ANS-13). A caller whom none concerns costs no statement: they are part of the directory.
 */
@Singleton
final class TellBulletins {

    /** Deadline kind; stored, so never renamed. */
    static final String KIND = "call-listen";

    private final Directories directories;
    private final CallStore calls;
    private final Entrance entrance;
    private final CallChanges changes;

    TellBulletins(Directories directories, CallStore calls, Entrance entrance, CallChanges changes) {
        this.directories = directories;
        this.calls = calls;
        this.entrance = entrance;
        this.changes = changes;
    }

    void start(@Observes StartupEvent started, Deadlines deadlines, DueTogether together) {
        together.onCalls(
                deadlines,
                KIND,
                (tx, deadline, now) -> calls.lock(tx.session(), new CallId(deadline.subject()))
                        .chain(row -> row.filter(CallRow::exists)
                                .map(it -> said(tx, it, now))
                                .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    /** What such a caller hears first; empty when nothing. An emergency is not kept from an agent. */
    Optional<Decision> first(Directory directory, Arriving arriving, Instant now) {
        var origin = arriving.origin();
        return arriving.place().emergency()
                ? Optional.empty()
                : directory
                        .bulletins()
                        .toTell(origin.terms().queue(), origin.customer().number(), now)
                        .map(told -> Listening.arrive(origin, arriving.place(), told));
    }

    private Uni<Void> said(Transaction tx, CallRow row, Instant now) {
        if (!(row.call() instanceof Listening call)) {
            return Uni.createFrom().voidItem();
        }
        var until = call.told().until();
        if (now.isBefore(until)) {
            tx.schedule(new Deadline(KIND, row.id().value(), until));
            return Uni.createFrom().voidItem();
        }
        return directories
                .current(tx.session())
                .chain(directory -> entrance.of(
                        tx.session(),
                        directory,
                        Objects.requireNonNull(
                                directory.queues().get(call.origin().terms().queue()), "queues are never removed"),
                        new Arriving(call.origin(), call.placeAt(now)),
                        now))
                .chain(decision -> changes.save(tx, row, decision.receivedBefore(), now))
                .replaceWithVoid();
    }
}
