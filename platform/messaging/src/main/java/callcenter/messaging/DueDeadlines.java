package callcenter.messaging;

import callcenter.messaging.json.EventJson;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The deadline rows, as the runner sees them. Only kinds that have a handler here are ever touched. */
final class DueDeadlines {

    private static final String COLUMNS = "d.kind, d.subject, cast(extract(epoch from d.due_at) * 1000000 as bigint),"
            + " d.detail, d.attempts, d.traceparent";

    /** Deadlines claimed together. */
    static final int BATCH = 200;

    /** So many are looked at for those of a batch: enough to find some behind the batches of a few other replicas. */
    private static final int WINDOW = 5 * BATCH;

    private static final String HANDLED =
            "kind = any(array(select json_array_elements_text(cast(cast(:kinds as text) as json))))";

    /** The right to run a deadline, until the transaction ends: nobody ever waits for it. */
    private static final String MINE =
            "pg_try_advisory_xact_lock(hashtextextended(%1$s.kind || ' ' || %1$s.subject, 0))";

    /**
     * Planned well whatever the statistics and the parameters are: the limits are in the text, the kinds are found once,
     * the rows are read where they were found. The weakest of row locks sees whether another replica has run it, or
     * somebody has set it anew, just before it became ours; and it lets everybody set it anew.
     */
    static final String CLAIM = """
            select %s from deadline d
             where d.ctid = any(array(
                select due.id from (
                    select ctid as id, kind, subject from deadline
                     where run_at <= cast(cast(:now as text) as timestamptz) and %s
                     order by run_at limit %d) due
                 where %s limit %d))
               and d.run_at <= cast(cast(:now as text) as timestamptz)
               for key share of d skip locked""".formatted(COLUMNS, HANDLED, WINDOW, MINE.formatted("due"), BATCH);

    private static final String CLAIM_ONE = """
            select %s from deadline d
             where d.kind = :kind and d.subject = :subject
               and d.run_at <= cast(cast(:now as text) as timestamptz) and %s
               for key share of d skip locked""".formatted(COLUMNS, MINE.formatted("d"));

    static final String NEXT = """
            select cast(extract(epoch from run_at) * 1000000 as bigint) from deadline
             where %s order by run_at limit 1""".formatted(HANDLED);

    /** Not if it was set anew meanwhile: then the failure is none of the new deadline's. */
    private static final String POSTPONE = """
            update deadline set attempts = attempts + 1, last_error = :error,
                   run_at = cast(cast(:again as text) as timestamptz)
             where kind = :kind and subject = :subject and due_at = cast(cast(:due as text) as timestamptz)""";

    private static final int LONGEST_ERROR = 500;

    private static final Comparator<Claimed> BY_SUBJECT = Comparator.comparing(
                    (Claimed claimed) -> claimed.deadline().subject())
            .thenComparing(claimed -> claimed.deadline().dueAt());

    private DueDeadlines() {}

    /**
     * Up to {@value #BATCH} due rows that are this transaction's to run; each is to be {@linkplain Attempt#ran removed}
     * by it. Those that another replica runs are left to it. In the order of their subjects, so that handlers lock rows
     * in the same order everywhere.
     */
    static Uni<List<Claimed>> claim(Mutiny.Session session, Collection<String> kinds, Instant now) {
        return session.createNativeQuery(CLAIM, Object[].class)
                .setParameter("now", now.toString())
                .setParameter("kinds", EventJson.encode(kinds))
                .getResultList()
                .map(rows -> rows.stream()
                        .map(DueDeadlines::claimed)
                        .sorted(BY_SUBJECT)
                        .toList());
    }

    /** That one, if it is still due and no other replica runs it. */
    static Uni<Optional<Claimed>> claim(Mutiny.Session session, Deadline deadline, Instant now) {
        return session.createNativeQuery(CLAIM_ONE, Object[].class)
                .setParameter("now", now.toString())
                .setParameter("kind", deadline.kind())
                .setParameter("subject", deadline.subject())
                .getResultList()
                .map(rows -> rows.stream().map(DueDeadlines::claimed).findFirst());
    }

    /** When the next row wants to run. */
    static Uni<Optional<Instant>> next(Mutiny.Session session, Collection<String> kinds) {
        return session.createNativeQuery(NEXT, Object.class)
                .setParameter("kinds", EventJson.encode(kinds))
                .getResultList()
                .map(rows -> rows.stream().map(DueDeadlines::instant).findFirst());
    }

    static Uni<Void> postpone(Mutiny.Session session, Deadline deadline, Instant again, Throwable failure) {
        var error = String.valueOf(failure);
        return session.createNativeQuery(POSTPONE)
                .setParameter("error", error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .setParameter("again", again.toString())
                .setParameter("kind", deadline.kind())
                .setParameter("subject", deadline.subject())
                .setParameter("due", deadline.dueAt().toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Claimed claimed(Object[] row) {
        return new Claimed(
                new Deadline((String) row[0], (String) row[1], instant(row[2]), (String) row[3]),
                ((Number) row[4]).intValue(),
                (String) row[5]);
    }

    private static Instant instant(Object micros) {
        var value = ((Number) micros).longValue();
        return Instant.ofEpochSecond(Math.floorDiv(value, 1_000_000L), Math.floorMod(value, 1_000_000L) * 1_000);
    }

    /**
     * @param attempts    how often it has failed so far
     * @param traceparent of the transaction that set it
     */
    record Claimed(
            Deadline deadline, int attempts, @Nullable String traceparent) {

        /** 1 s, 2 s, 4 s ... 5 min. */
        Duration pause() {
            return Duration.ofSeconds(Math.min(1L << Math.min(attempts, 9), 300));
        }
    }
}
