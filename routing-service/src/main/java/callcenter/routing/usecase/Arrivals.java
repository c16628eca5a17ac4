package callcenter.routing.usecase;

import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.store.ArrivalStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;

/** Gives an incoming call its queue and its place. */
@Singleton
final class Arrivals {

    private final Directories directories;
    private final ArrivalStore arrivals;
    private final Callers callers;
    private final TellBulletins bulletins;
    private final Entrance entrance;

    Arrivals(
            Directories directories,
            ArrivalStore arrivals,
            Callers callers,
            TellBulletins bulletins,
            Entrance entrance) {
        this.directories = directories;
        this.arrivals = arrivals;
        this.callers = callers;
        this.bulletins = bulletins;
        this.entrance = entrance;
    }

    Uni<Decision> incoming(Mutiny.Session session, CallSignal.Incoming incoming, Instant now) {
        var ringing = callers.ringing(incoming);
        return arrivals.of(session, ringing.customer().id(), callers.today(now), incoming.callId())
                .chain(arrival -> directories.at(session, arrival.revision()).chain(directory -> {
                    var queue = directory
                            .queueFor(ringing.dialled())
                            .orElseThrow(() -> new IllegalStateException("No queue is configured"));
                    return callers.arriving(session, directory, queue, ringing, arrival.earlier(), now)
                            .chain(arriving -> Call.turnAway(arriving.origin(), arriving.place())
                                    .or(() -> bulletins.first(directory, arriving, now))
                                    .map(told -> Uni.createFrom().item(told))
                                    .orElseGet(() -> entrance.of(session, directory, queue, arriving, now)))
                            .map(decision -> ringing.dialled() == null
                                            || directory.rung(ringing.dialled()).isPresent()
                                    ? decision
                                    : decision.servedByAnother(null, ringing.dialled(), queue.id(), now));
                }));
    }
}
