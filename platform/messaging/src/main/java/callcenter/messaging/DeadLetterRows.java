package callcenter.messaging;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The dead-letter tables, as those who settle letters see them. */
final class DeadLetterRows {

    private static final String COLUMNS = "select id, consumer, topic, key, event_id, type, reason, status,"
            + " cast(extract(epoch from parked_at) * 1000000 as bigint), encode(payload, 'base64'),"
            + " cast(headers as text), partition_number, record_offset from dead_letter ";

    private static final String LOCK_KEY =
            "select 1 from parked_key where consumer = :consumer and topic = :topic and key = :key for update";

    private static final String SETTLE = """
            with letter as (
                update dead_letter set status = :status, settled_at = now(), payload = null where id = :id
                returning consumer, topic, key),
            audit as (
                insert into dead_letter_audit (dead_letter, action, decided_by, reason)
                values (:id, :status, :by, cast(:reason as text)))
            delete from parked_key p using letter l
             where p.consumer = l.consumer and p.topic = l.topic and p.key = l.key
               and not exists (select 1 from dead_letter d
                                where d.consumer = l.consumer and d.topic = l.topic and d.key = l.key
                                  and d.status = 'PARKED' and d.id <> :id)""";

    private DeadLetterRows() {}

    static Uni<List<Stored>> parked(Mutiny.Session session, int limit) {
        return session.createNativeQuery(COLUMNS + "where status = 'PARKED' order by id limit :most", Object[].class)
                .setParameter("most", limit)
                .getResultList()
                .map(rows -> rows.stream().map(Stored::of).toList());
    }

    static Uni<Optional<Stored>> find(Mutiny.Session session, long id) {
        return session.createNativeQuery(COLUMNS + "where id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream().map(Stored::of).findFirst());
    }

    /** The parked letters of that letter's key in order; to be called with the key locked. */
    static Uni<List<Stored>> ofKey(Mutiny.Session session, Stored letter) {
        return session.createNativeQuery(
                        COLUMNS
                                + "where consumer = :consumer and topic = :topic and key = :key"
                                + " and status = 'PARKED' order by id limit 2",
                        Object[].class)
                .setParameter("consumer", letter.consumer())
                .setParameter("topic", letter.topic())
                .setParameter("key", letter.key())
                .getResultList()
                .map(rows -> rows.stream().map(Stored::of).toList());
    }

    static Uni<Long> count(Mutiny.Session session, Stored letter) {
        return session.createNativeQuery(
                        "select count(*) from dead_letter where consumer = :consumer and topic = :topic"
                                + " and key = :key and status = 'PARKED'",
                        Long.class)
                .setParameter("consumer", letter.consumer())
                .setParameter("topic", letter.topic())
                .setParameter("key", letter.key())
                .getSingleResult();
    }

    /** Keeps the consumer from deciding about this key until the transaction ends. */
    static Uni<Void> lockKey(Mutiny.Session session, Stored letter) {
        return session.createNativeQuery(LOCK_KEY, Object.class)
                .setParameter("consumer", letter.consumer())
                .setParameter("topic", letter.topic())
                .setParameter("key", letter.key())
                .getResultList()
                .replaceWithVoid();
    }

    /** Ends a letter, writes down who decided it, and frees the key when it was the last. */
    static Uni<Void> settle(
            Mutiny.Session session, long id, DeadLetter.Status status, String by, @Nullable String reason) {
        return session.createNativeQuery(SETTLE)
                .setParameter("id", id)
                .setParameter("status", status.name())
                .setParameter("by", by)
                .setParameter("reason", reason)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** @param payload null once settled */
    record Stored(
            long id,
            String consumer,
            String topic,
            String key,
            @Nullable String eventId,
            @Nullable String type,
            String reason,
            DeadLetter.Status status,
            Instant parkedAt,
            byte @Nullable [] payload,
            String headers,
            int partition,
            long offset) {

        static Stored of(Object[] row) {
            var micros = ((Number) row[8]).longValue();
            return new Stored(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    DeadLetter.Status.valueOf((String) row[7]),
                    Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000),
                    row[9] == null ? null : Base64.getMimeDecoder().decode((String) row[9]),
                    (String) row[10],
                    ((Number) row[11]).intValue(),
                    ((Number) row[12]).longValue());
        }

        boolean isParked() {
            return status == DeadLetter.Status.PARKED;
        }
    }
}
