package callcenter.callback.rest;

import callcenter.callback.domain.promise.Promise;
import callcenter.web.Problem;
import callcenter.web.reading.LiveContacts;
import callcenter.web.reading.LiveContacts.Contact;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What agents may say about promises that are not theirs, because they have the customer on the line. */
@Singleton
final class Lines {

    private final LiveContacts contacts;
    private final InstantSource clock;

    Lines(LiveContacts contacts, InstantSource clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Fails with 403 unless this agent has the call that is about it. */
    Uni<Void> requireServed(Mutiny.Session session, Promise promise, String agentId) {
        return contact(session, promise.callOnLine())
                .invoke(found -> {
                    if (!agentId.equals(holder(found))) {
                        throw Problem.forbidden(
                                "This promise belongs to another agent, and you have nobody on the line about it.");
                    }
                })
                .replaceWithVoid();
    }

    /** Fails with 403 for a call that another agent has, and for the promise of somebody else. */
    Uni<Void> requireCalledAbout(Mutiny.Session session, PromiseReader.Seen seen, String callId, Viewer viewer) {
        return contact(session, callId)
                .invoke(found -> {
                    if (!may(found, seen, viewer)) {
                        throw Problem.forbidden(
                                "That the customer called about this promise is for the agent to say who has them on the line.");
                    }
                })
                .replaceWithVoid();
    }

    private static boolean may(Optional<Contact> found, PromiseReader.Seen seen, Viewer viewer) {
        var holder = holder(found);
        if (viewer.agentId().equals(holder)) {
            return viewer.sees(seen.view())
                    || seen.view()
                            .customerId()
                            .equals(found.map(Contact::customerId).orElse(null));
        }
        return viewer.sees(seen.view()) && (holder == null || viewer.leads());
    }

    private static @Nullable String holder(Optional<Contact> found) {
        return found.map(Contact::agentId).orElse(null);
    }

    private Uni<Optional<Contact>> contact(Mutiny.Session session, @Nullable String callId) {
        return callId == null ? Uni.createFrom().item(Optional.empty()) : contacts.of(session, callId, clock.instant());
    }
}
