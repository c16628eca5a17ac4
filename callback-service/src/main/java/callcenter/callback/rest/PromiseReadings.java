package callcenter.callback.rest;

import callcenter.callback.domain.promise.Promise;
import callcenter.web.reading.Ground;
import callcenter.web.reading.LiveContacts;
import callcenter.web.reading.Readings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What is personal about a promise is read with the customer on the line or for a stated reason, and each reading is kept (CAL-13). */
@Singleton
final class PromiseReadings {

    private final LiveContacts contacts;
    private final Readings readings;
    private final InstantSource clock;

    PromiseReadings(LiveContacts contacts, Readings readings, InstantSource clock) {
        this.contacts = contacts;
        this.readings = readings;
        this.clock = clock;
    }

    /** Whoever has the customer may, whosever promise it is; anybody else must be allowed to see it: 403 if not. */
    Uni<Optional<Ground>> ground(
            Mutiny.Session session, PromiseReader.Seen seen, Viewer viewer, @Nullable String reason) {
        var customer = seen.promise().terms().contact().customerId();
        return contacts.ground(session, viewer.agentId(), customer, reason, clock.instant())
                .invoke(ground -> {
                    if (ground.filter(Ground::live).isEmpty()) {
                        viewer.require(seen.view());
                    }
                });
    }

    /** @param what kind of data, such as {@code promise.number} */
    Uni<Void> keep(Mutiny.Session session, String what, Promise promise, Viewer viewer, Ground ground) {
        return readings.keep(
                session,
                clock.instant(),
                viewer.agentId(),
                what,
                promise.id().value(),
                promise.terms().contact().customerId(),
                ground);
    }
}
