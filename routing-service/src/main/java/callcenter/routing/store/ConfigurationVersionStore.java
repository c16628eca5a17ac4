package callcenter.routing.store;

import callcenter.routing.store.ConfigurationVersion.Of;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Every version of every queue and agent; none is ever changed. */
@Singleton
public class ConfigurationVersionStore {

    /** The one in force. */
    public Uni<Optional<ConfigurationVersion>> latest(Mutiny.Session session, Of of, String id) {
        return list(session, of, id, 0, 1).map(found -> found.stream().findFirst());
    }

    /** The latest first. */
    public Uni<List<ConfigurationVersion>> list(Mutiny.Session session, Of of, String id, int page, int size) {
        return session.createNativeQuery("""
                        select version, at, by, written from configuration_version
                        where kind = :kind and id = :id order by version desc
                        """, Object[].class)
                .setParameter("kind", of.word())
                .setParameter("id", id)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new ConfigurationVersion(
                                of, id, (Long) row[0], Columns.instant(row[1]), (String) row[2], (String) row[3]))
                        .toList());
    }

    public Uni<Long> count(Mutiny.Session session, Of of, String id) {
        return session.createNativeQuery(
                        "select count(*) from configuration_version where kind = :kind and id = :id", Long.class)
                .setParameter("kind", of.word())
                .setParameter("id", id)
                .getSingleResult();
    }

    public Uni<Void> add(Mutiny.Session session, ConfigurationVersion next) {
        return session.createNativeQuery("""
                        insert into configuration_version (kind, id, version, at, by, written)
                        values (:kind, :id, :version, :at, :by, :written)
                        """)
                .setParameter("kind", next.of().word())
                .setParameter("id", next.id())
                .setParameter("version", next.version())
                .setParameter("at", next.at())
                .setParameter("by", next.by())
                .setParameter("written", next.written())
                .executeUpdate()
                .replaceWithVoid();
    }
}
