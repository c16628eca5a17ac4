package callcenter.ticket.store;

import callcenter.ticket.domain.OwnCall;
import callcenter.ticket.domain.PromiseId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hibernate.FlushMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** The customers' own calls that kept promises, whether their ticket is known yet or not. */
@Singleton
public class OwnCalls {

    /** Remembers a call; false when it is known already. The promise's lock is held ({@link Links}). */
    public Uni<Boolean> add(Mutiny.Session session, OwnCall call) {
        return session.createNativeQuery("insert into own_call (promise_id, call_id, agent_id, about_matter, talked_at)"
                        + " values (:promise, :call, :agent, :about, :at) on conflict do nothing")
                .setFlushMode(FlushMode.COMMIT)
                .setParameter("promise", call.promiseId().value())
                .setParameter("call", call.callId().value())
                .setParameter("agent", call.by().value())
                .setParameter("about", call.aboutMatter())
                .setParameter("at", call.at())
                .executeUpdate()
                .map(inserted -> inserted == 1);
    }

    /** The call that kept this promise, if it was the customer's own. */
    public Uni<Optional<OwnCall>> of(Mutiny.Session session, PromiseId promise) {
        return session.find(OwnCallRow.class, promise.value())
                .map(row -> Optional.ofNullable(row).map(OwnCallRow::toDomain));
    }
}
