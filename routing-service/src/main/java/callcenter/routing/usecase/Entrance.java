package callcenter.routing.usecase;

import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.call.Deferred;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.queue.LimitAction;
import callcenter.routing.domain.queue.Limited;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueRules;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where an incoming call comes to wait, or why it does not. Emergencies pass; without rules nothing is looked up. */
@Singleton
final class Entrance {

    private final Admissions admissions;

    Entrance(Admissions admissions) {
        this.admissions = admissions;
    }

    Uni<Decision> of(Mutiny.Session session, Directory directory, Queue queue, Arriving arriving, Instant now) {
        if (arriving.place().emergency() || queue.rules().equals(QueueRules.NONE)) {
            return Uni.createFrom().item(Call.arrive(arriving.origin(), arriving.place()));
        }
        return admissions
                .admit(session, directory, queue, Set.of(), now)
                .map(admission -> decide(queue, admission, arriving, now));
    }

    private static Decision decide(Queue queue, Admission admission, Arriving arriving, Instant now) {
        return switch (admission) {
            case Admission.Shut(var shut, var closed) -> {
                var hours = Objects.requireNonNull(shut.rules().hours(), "only hours shut a queue");
                yield Deferred.offHours(arriving.origin(), arriving.place(), closed, hours.zone(), hours.matters());
            }
            case Admission.TurnedAway(var ignored, var reason) ->
                Deferred.turnedAway(arriving.origin(), arriving.place(), reason);
            case Admission.Enters enters -> lookedAfter(enters.queue(), entered(queue, enters, arriving, now), now);
        };
    }

    private static Decision entered(Queue queue, Admission.Enters enters, Arriving arriving, Instant now) {
        var arrived = Call.arrive(arriving.origin(), arriving.place());
        if (!(arrived.next() instanceof Waiting waiting) || enters.limited().isEmpty()) {
            return arrived;
        }
        Limited limited = enters.limited().get();
        if (!enters.queue().id().equals(queue.id())) {
            var moved = waiting.overflow(enters.queue().terms(), enters.passed(), limited.cause(), now);
            return LimitWaiting.enteredBeyond(enters, moved, now).after(arrived);
        }
        return (limited.action() instanceof LimitAction.OfferCallback
                        ? LimitWaiting.offered(queue, waiting, limited, now)
                        : waiting.metLimit(limited.cause(), "nowhere to go", now))
                .after(arrived);
    }

    private static Decision lookedAfter(Queue queue, Decision entered, Instant now) {
        return entered.next() instanceof Waiting waiting
                ? queue.rules()
                        .nextLook(waiting.place(), now)
                        .map(at -> waiting.lookAgain(at).after(entered))
                        .orElse(entered)
                : entered;
    }
}
