package callcenter.routing.usecase;

import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.call.DeferReason;
import callcenter.routing.domain.call.Deferred;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.queue.LimitAction;
import callcenter.routing.domain.queue.Limited;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.WaitNews;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import org.hibernate.reactive.mutiny.Mutiny;

/** What becomes of a call that waits at a limit of its queue; nothing while the queue to go to is closed. */
@Singleton
final class LimitWaiting {

    private final Admissions admissions;

    LimitWaiting(Admissions admissions) {
        this.admissions = admissions;
    }

    Uni<Decision> apply(
            Mutiny.Session session, Directory directory, Queue queue, Waiting call, Limited limited, Instant now) {
        return switch (limited.action()) {
            case LimitAction.Capture ignored ->
                Uni.createFrom().item(Deferred.givenUp(call, DeferReason.of(limited.cause()), now));
            case LimitAction.OfferCallback ignored -> Uni.createFrom().item(offered(queue, call, limited, now));
            case LimitAction.OverflowTo(var next) -> {
                var target = directory.queues().get(next);
                var passed = new HashSet<>(call.place().care().passed());
                passed.add(queue.id());
                yield target == null || passed.contains(next)
                        ? Uni.createFrom().item(call.metLimit(limited.cause(), "nowhere to go", now))
                        : admissions
                                .admit(session, directory, target, passed, now)
                                .map(admission -> sentOn(call, limited, admission, now));
            }
        };
    }

    /** Offered once, whatever the reason. */
    static Decision offered(Queue queue, Waiting call, Limited limited, Instant now) {
        var met = call.metLimit(limited.cause(), "call back offered", now);
        if (call.place().care().offer() != null || !(met.next() instanceof Waiting waiting)) {
            return met;
        }
        var news = queue.rules().news();
        return waiting.offerCallback((news == null ? WaitNews.STANDARD : news).key(), now)
                .after(met);
    }

    private static Decision sentOn(Waiting call, Limited limited, Admission admission, Instant now) {
        return switch (admission) {
            case Admission.Shut shut ->
                call.shutOut(limited.cause(), shut.queue().id(), now);
            case Admission.TurnedAway away -> Deferred.givenUp(call, away.reason(), now);
            case Admission.Enters enters ->
                enteredBeyond(
                        enters, call.overflow(enters.queue().terms(), enters.passed(), limited.cause(), now), now);
        };
    }

    /** A queue that takes it only with an offer makes that offer. */
    static Decision enteredBeyond(Admission.Enters enters, Decision entered, Instant now) {
        return enters.limited()
                .filter(limit -> limit.action() instanceof LimitAction.OfferCallback)
                .filter(limit -> entered.next() instanceof Waiting)
                .map(limit -> offered(enters.queue(), (Waiting) entered.next(), limit, now)
                        .after(entered))
                .orElse(entered);
    }
}
