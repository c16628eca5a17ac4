package callcenter.routing.usecase;

import callcenter.messaging.Deadline;
import callcenter.messaging.Deadlines;
import callcenter.messaging.Transaction;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.queue.LimitCause;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.waiting.Staffing;
import callcenter.routing.domain.waiting.Throughput;
import callcenter.routing.domain.waiting.WaitEstimate;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import callcenter.routing.store.WaitingStore;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Does what is due for callers who wait: limits of the queue, position and estimate, the offer of a call back (ANS-10).
 * What happened to a call meanwhile is seen under its lock; a call whose agent is being rung is left alone until that is
 * decided.
 */
@Singleton
final class LookAfterCallers {

    /** Deadline kind; stored, so never renamed. */
    static final String KIND = "call-wait";

    private static final Duration WHILE_RINGING = Duration.ofSeconds(2);

    private final Directories directories;
    private final CallStore calls;
    private final WaitingStore waiting;
    private final CallChanges changes;
    private final LimitWaiting limits;

    LookAfterCallers(
            Directories directories, CallStore calls, WaitingStore waiting, CallChanges changes, LimitWaiting limits) {
        this.directories = directories;
        this.calls = calls;
        this.waiting = waiting;
        this.changes = changes;
        this.limits = limits;
    }

    void start(@Observes StartupEvent started, Deadlines deadlines, DueTogether together) {
        together.onCalls(
                deadlines,
                KIND,
                (tx, deadline, now) -> calls.lock(tx.session(), new CallId(deadline.subject()))
                        .chain(row -> row.filter(CallRow::exists)
                                .map(it -> look(tx, it, now))
                                .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> look(Transaction tx, CallRow row, Instant now) {
        return switch (row.call()) {
            case Waiting call ->
                directories
                        .current(tx.session())
                        .chain(directory -> Optional.ofNullable(directory
                                        .queues()
                                        .get(call.origin().terms().queue()))
                                .map(queue -> decide(tx.session(), directory, queue, call, now)
                                        .map(decision -> again(directory, decision, now))
                                        .chain(decision -> changes.save(tx, row, decision, now))
                                        .replaceWithVoid())
                                .orElseGet(() -> Uni.createFrom().voidItem()));
            case Offered ignored -> {
                tx.schedule(new Deadline(KIND, row.id().value(), now.plus(WHILE_RINGING)));
                yield Uni.createFrom().voidItem();
            }
            default -> Uni.createFrom().voidItem();
        };
    }

    /** One thing at a time: what else is due follows at once. */
    private Uni<Decision> decide(Mutiny.Session session, Directory directory, Queue queue, Waiting call, Instant now) {
        return empty(session, directory, queue)
                .chain(empty -> decide(
                        session,
                        directory,
                        queue,
                        call,
                        empty,
                        call.place().care().limitsMet(),
                        now));
    }

    /** A limit that changes nothing, as the way out is still closed, keeps nothing else from being done. */
    private Uni<Decision> decide(
            Mutiny.Session session,
            Directory directory,
            Queue queue,
            Waiting call,
            Optional<LimitCause> empty,
            Set<LimitCause> done,
            Instant now) {
        var here = Duration.between(call.place().inQueueSince(), now);
        var limited = queue.rules().limits().onWaiting(here, empty, done);
        return limited.map(it -> limits.apply(session, directory, queue, call, it, now)
                        .chain(decision -> decision.equals(call.unchanged())
                                ? decide(session, directory, queue, call, empty, and(done, it.cause()), now)
                                : Uni.createFrom().item(decision)))
                .orElseGet(() -> told(session, queue, call, now));
    }

    private static Set<LimitCause> and(Set<LimitCause> done, LimitCause cause) {
        var more = new HashSet<>(done);
        more.add(cause);
        return more;
    }

    /** Why nobody is there; not asked where it does not matter. */
    private Uni<Optional<LimitCause>> empty(Mutiny.Session session, Directory directory, Queue queue) {
        return queue.rules().limits().watchesWhoIsThere()
                ? waiting.statuses(session)
                        .map(statuses -> new Staffing(directory.agents().values(), statuses).empty(queue))
                : Uni.createFrom().item(Optional.empty());
    }

    private Uni<Decision> told(Mutiny.Session session, Queue queue, Waiting call, Instant now) {
        var news = queue.rules().news();
        if (news == null) {
            return Uni.createFrom().item(call.unchanged());
        }
        if (news.callbackAt(call.place()).filter(due -> !due.isAfter(now)).isPresent()) {
            return Uni.createFrom().item(call.offerCallback(news.key(), now));
        }
        return news.estimateAt(call.place()).isAfter(now)
                ? Uni.createFrom().item(call.unchanged())
                : estimated(session, queue, call, now);
    }

    private Uni<Decision> estimated(Mutiny.Session session, Queue queue, Waiting call, Instant now) {
        return calls.position(session, call.id())
                .chain(position -> waiting.answered(session, queue.id(), now)
                        .map(answered -> Throughput.of(answered, call.place().waitingSince(), now))
                        .map(speed -> call.tell(
                                position,
                                speed.map(it -> WaitEstimate.of(position, it, now))
                                        .orElse(null),
                                now)));
    }

    private static Decision again(Directory directory, Decision decision, Instant now) {
        return decision.next() instanceof Waiting call
                ? Optional.ofNullable(
                                directory.queues().get(call.origin().terms().queue()))
                        .flatMap(queue -> queue.rules().nextLook(call.place(), now))
                        .map(at -> call.lookAgain(at).after(decision))
                        .orElse(decision)
                : decision;
    }
}
