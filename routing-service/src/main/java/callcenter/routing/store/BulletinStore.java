package callcenter.routing.store;

import callcenter.routing.domain.bulletin.Approved;
import callcenter.routing.domain.bulletin.Bulletin;
import callcenter.routing.domain.bulletin.BulletinId;
import callcenter.routing.domain.bulletin.Bulletins;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Bulletins, also those that are over: what callers were told stays known. */
@Singleton
public class BulletinStore {

    private static final int LONGEST_LIST = 200;

    public Uni<Optional<Bulletin>> find(Mutiny.Session session, BulletinId id) {
        return session.createNativeQuery("select body from bulletin where id = :id", String.class)
                .setParameter("id", id.value())
                .getResultList()
                .map(bodies -> bodies.stream().findFirst().map(BulletinStore::read));
    }

    /** All that are approved and not over for long; which of them hold, their validity tells. */
    public Uni<Bulletins> approved(Mutiny.Session session) {
        return session.createNativeQuery("""
                        select body from bulletin
                        where state = 'APPROVED' and valid_until > now() - interval '1 day'
                        """, String.class)
                .getResultList()
                .map(bodies -> new Bulletins(bodies.stream()
                        .map(BulletinStore::read)
                        .map(Approved.class::cast)
                        .toList()));
    }

    /** Whatever their state, the last changed first. */
    public Uni<List<Bulletin>> latest(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select body from bulletin order by changed_at desc, id limit :most", String.class)
                .setParameter("most", LONGEST_LIST)
                .getResultList()
                .map(bodies -> bodies.stream().map(BulletinStore::read).toList());
    }

    /** Adds the bulletin or changes it. */
    public Uni<Void> put(Mutiny.Session session, Bulletin bulletin, Instant now) {
        return session.createNativeQuery("""
                        insert into bulletin (id, state, valid_until, changed_at, body)
                        values (:id, :state, :until, :now, :body)
                        on conflict (id) do update set state = excluded.state, valid_until = excluded.valid_until,
                            changed_at = excluded.changed_at, body = excluded.body
                        """)
                .setParameter("id", bulletin.id().value())
                .setParameter("state", bulletin.state())
                .setParameter("until", bulletin.notice().validity().until())
                .setParameter("now", now)
                .setParameter("body", StoredJson.write(bulletin))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Bulletin read(String body) {
        return StoredJson.read(body, Bulletin.class);
    }
}
