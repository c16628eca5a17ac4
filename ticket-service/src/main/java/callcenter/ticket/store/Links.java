package callcenter.ticket.store;

import callcenter.messaging.Sql;
import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.PromiseId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Locks on calls and promises that may not have a row yet, held until the transaction ends. Two events that belong
 * together arrive on two topics at the same moment; whoever writes or looks for a link takes its lock first, so that the
 * later one always sees the earlier.
 */
@Singleton
public class Links {
    private static final Sql LOCK = Sql.of("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)");

    /** Holds a call: its ticket, the promises made in it, the promise it serves. */
    public Uni<Void> lock(Mutiny.Session session, CallId call) {
        return lock(session, "call " + call.value());
    }

    /** Holds a promise: the call it was made in. */
    public Uni<Void> lock(Mutiny.Session session, PromiseId promise) {
        return lock(session, "promise " + promise.value());
    }

    private static Uni<Void> lock(Mutiny.Session session, String name) {
        return LOCK.on(session).with("name", name).row().replaceWithVoid();
    }
}
