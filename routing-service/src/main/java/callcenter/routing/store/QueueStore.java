package callcenter.routing.store;

import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The queues, and the revision that counts changes of queues and agents. */
@Singleton
public class QueueStore {

    private final LastRead<Queue> read = new LastRead<>(QueueRow::toDomain);

    /** All, by id. */
    public Uni<List<Queue>> list(Mutiny.Session session) {
        return session.createNativeQuery("select body from queue order by id", String.class)
                .getResultList()
                .map(read::of);
    }

    public Uni<Optional<Queue>> find(Mutiny.Session session, QueueId id) {
        return session.find(QueueRow.class, id.value())
                .map(row -> Optional.ofNullable(row).map(QueueRow::toDomain));
    }

    /** Adds the queue or changes it. */
    public Uni<Void> put(Mutiny.Session session, Queue queue) {
        return session.find(QueueRow.class, queue.id().value()).chain(row -> {
            if (row == null) {
                return session.persist(new QueueRow(queue));
            }
            row.change(queue);
            return Uni.createFrom().voidItem();
        });
    }

    /** Says that queues or agents changed. Its row lock also puts such changes one after the other. */
    public Uni<Void> bumpRevision(Mutiny.Session session) {
        return session.createNativeQuery("update configuration_revision set revision = revision + 1")
                .executeUpdate()
                .replaceWithVoid();
    }

    /** As {@link #bumpRevision}, for the file with this digest; false when that was the last file put into force. */
    public Uni<Boolean> bumpRevision(Mutiny.Session session, String fileDigest) {
        return session.createNativeQuery("""
                        update configuration_revision set revision = revision + 1, file_digest = :digest
                        where file_digest is distinct from :digest
                        """)
                .setParameter("digest", fileDigest)
                .executeUpdate()
                .map(count -> count == 1);
    }

    public Uni<Long> revision(Mutiny.Session session) {
        return session.createNativeQuery("select revision from configuration_revision", Long.class)
                .getSingleResult();
    }
}
