package callcenter.messaging;

import callcenter.messaging.json.EventJson;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines one transaction sets and removes; the last word per key counts. Written as one statement, together with
 * the events: another way to the database and back would cost more than the rows.
 */
final class DeadlineChanges {

    /**
     * Rows are touched in key order, so that two transactions cannot wait for each other over them. Nobody waits for a
     * run, which may be waiting for what this transaction has locked: a removal leaves the row to the run, that looks at
     * the state first and takes the row away itself; what is set anew meanwhile stays, since the run takes away only what
     * it found.
     */
    private static final String WRITE = """
            with %s change as materialized (
                select c.* from json_to_recordset(cast(cast(:changes as text) as json))
                    as c(kind text, subject text, "dueAt" timestamptz, "ranAt" timestamptz, detail text,
                         traceparent text)
                 order by c.kind, c.subject),
            gone as (
                delete from deadline where ctid = any(array(
                    select d.ctid from deadline d join change c on d.kind = c.kind and d.subject = c.subject
                     where c."dueAt" is null and (c."ranAt" is null or d.due_at = c."ranAt")
                       for update of d skip locked)))
            insert into deadline (kind, subject, due_at, run_at, detail, traceparent)
            select kind, subject, "dueAt", "dueAt", detail, traceparent from change where "dueAt" is not null
            on conflict (kind, subject) do update
               set due_at = excluded.due_at, run_at = excluded.run_at, detail = excluded.detail,
                   traceparent = excluded.traceparent, attempts = 0, last_error = null""";

    private static final Sql WRITE_ALONE = Sql.of(WRITE.formatted(""));
    private static final Sql WRITE_WITH_EVENTS = Sql.of(WRITE.formatted("told as (" + OutgoingEvents.INSERT + "),"));

    private final Map<Key, Change> changes = new TreeMap<>();

    /** @param traceparent of whoever sets it */
    void set(Deadline deadline, @Nullable String traceparent) {
        var key = new Key(deadline.kind(), deadline.subject());
        changes.put(
                key,
                new Change(key.kind, key.subject, roundedUp(deadline.dueAt()), null, deadline.detail(), traceparent));
    }

    void remove(String kind, String subject) {
        changes.put(new Key(kind, subject), new Change(kind, subject, null, null, null, null));
    }

    /** It is over, unless it is set anew. */
    void ran(Deadline deadline) {
        var key = new Key(deadline.kind(), deadline.subject());
        changes.putIfAbsent(key, new Change(key.kind, key.subject, null, deadline.dueAt(), null, null));
    }

    /** The database rounds to the nearest microsecond, which could make it due before its time. */
    private static Instant roundedUp(Instant dueAt) {
        var floor = dueAt.truncatedTo(ChronoUnit.MICROS);
        return floor.equals(dueAt) ? floor : floor.plus(1, ChronoUnit.MICROS);
    }

    /** The earliest due time set; empty when none is. */
    Optional<Instant> earliest() {
        return changes.values().stream()
                .flatMap(change -> Optional.ofNullable(change.dueAt).stream())
                .min(Comparator.naturalOrder());
    }

    Uni<Void> write(Mutiny.Session session, OutgoingEvents events) {
        if (changes.isEmpty()) {
            return events.write(session);
        }
        var write = events.isEmpty()
                ? WRITE_ALONE.on(session)
                : WRITE_WITH_EVENTS.on(session).with("events", events.json());
        return write.with("changes", EventJson.encode(changes.values()))
                .update()
                .replaceWithVoid();
    }

    private record Key(String kind, String subject) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            var byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : subject.compareTo(other.subject);
        }
    }

    /**
     * @param dueAt null when it is removed
     * @param ranAt its due time when it was run; null when it is removed whatever that is
     */
    private record Change(
            String kind,
            String subject,
            @Nullable Instant dueAt,
            @Nullable Instant ranAt,
            @Nullable String detail,
            @Nullable String traceparent) {}
}
