package callcenter.routing.usecase;

import callcenter.routing.domain.call.DeferReason;
import callcenter.routing.domain.queue.LimitAction;
import callcenter.routing.domain.queue.Limited;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.Situation;
import callcenter.routing.domain.waiting.Staffing;
import callcenter.routing.store.WaitingStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lets calls into queues, by their hours and limits. What a queue does not ask for is not looked up. */
@Singleton
final class Admissions {

    private final WaitingStore waiting;

    Admissions(WaitingStore waiting) {
        this.waiting = waiting;
    }

    /** @param passed queues that sent the call on before; it comes back to none of them */
    Uni<Admission> admit(Mutiny.Session session, Directory directory, Queue queue, Set<QueueId> passed, Instant now) {
        var closed = queue.rules().closedAt(now);
        return closed.isPresent()
                ? Uni.createFrom().item(new Admission.Shut(queue, closed.get()))
                : situation(session, directory, queue)
                        .map(queue.rules()::onJoining)
                        .chain(limited -> limited.map(it -> limited(session, directory, queue, passed, it, now))
                                .orElseGet(() -> enters(queue, passed, Optional.empty())));
    }

    private Uni<Situation> situation(Mutiny.Session session, Directory directory, Queue queue) {
        var rules = queue.rules();
        var length = rules.asksHowManyWait()
                ? waiting.waiting(session, queue.id())
                : Uni.createFrom().item(0);
        return length.chain(calls -> rules.asksWhoIsThere()
                ? waiting.statuses(session)
                        .map(statuses -> new Staffing(directory.agents().values(), statuses).empty(queue))
                        .map(empty -> new Situation(calls, empty))
                : Uni.createFrom().item(new Situation(calls, Optional.empty())));
    }

    private Uni<Admission> limited(
            Mutiny.Session session,
            Directory directory,
            Queue queue,
            Set<QueueId> passed,
            Limited limited,
            Instant now) {
        return switch (limited.action()) {
            case LimitAction.Capture ignored ->
                Uni.createFrom().item(new Admission.TurnedAway(queue, DeferReason.of(limited.cause())));
            case LimitAction.OfferCallback ignored -> enters(queue, passed, Optional.of(limited));
            case LimitAction.OverflowTo(var next) ->
                sentOn(session, directory, queue, next, passed, now)
                        .map(sent -> sent instanceof Admission.Enters(var to, var from, var further)
                                ? new Admission.Enters(to, from, further.or(() -> Optional.of(limited)))
                                : sent);
        };
    }

    /** To the next queue, or into this one all the same when that is closed, gone, or was left before. */
    private Uni<Admission> sentOn(
            Mutiny.Session session, Directory directory, Queue queue, QueueId next, Set<QueueId> passed, Instant now) {
        var target = directory.queues().get(next);
        var from = new HashSet<>(passed);
        from.add(queue.id());
        if (target == null || from.contains(next)) {
            return enters(queue, passed, Optional.empty());
        }
        return admit(session, directory, target, from, now)
                .chain(further -> further instanceof Admission.Shut
                        ? enters(queue, passed, Optional.empty())
                        : Uni.createFrom().item(further));
    }

    private static Uni<Admission> enters(Queue queue, Set<QueueId> passed, Optional<Limited> limited) {
        return Uni.createFrom().item(new Admission.Enters(queue, passed, limited));
    }
}
