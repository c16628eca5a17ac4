package callcenter.messaging;

import callcenter.messaging.json.EventJson;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The deadline rows, as the runner sees them. Only kinds that have a handler here are ever touched. */
final class DueDeadlines {

    private static final String COLUMNS = "d.kind, d.subject, d.due_at, d.detail, d.attempts, d.traceparent";

    /** Deadlines claimed together. */
    static final int BATCH = 200;

    /** So many are looked at for those of a batch: enough to find some behind the batches of a few other claims. */
    private static final int WINDOW = 10 * BATCH;

    private static final String HANDLED =
            "kind = any(array(select json_array_elements_text(cast(cast(:kinds as text) as json))))";

    private static final String DUE = "run_at <= cast(:now as timestamptz)";

    /** The right to run a deadline, until the transaction ends: nobody ever waits for it. */
    private static final String MINE =
            "pg_try_advisory_xact_lock(hashtextextended(%1$s.kind || ' ' || %1$s.subject, 0))";

    /**
     * Planned well whatever the statistics and the parameters are: the limits are in the text, the kinds are found once,
     * the rows are read where they were found, and looked at again by a condition that no index could find them by (by its
     * index their time would seem to find fewer, of which the statistics are always behind). The weakest of row locks sees
     * whether another replica has run it, or somebody has set it anew, just before it became ours; and it lets everybody
     * set it anew.
     *
     * <p>What comes next is asked with it, so that nobody has to come back for that: each row, or the only one if nothing
     * is claimed, also tells the first that is not due yet, and whether more is due than was claimed.
     */
    static final String CLAIM = """
            with mine as materialized (
                select %1$s from deadline d
                 where d.ctid = any(array(
                    select due.id from (
                        select ctid as id, kind, subject from deadline
                         where %2$s and %3$s order by run_at limit %4$d) due
                     where %5$s limit %6$d))
                   and (d.%2$s) is true
                   for key share of d skip locked)
            select d.*,
                   (select run_at from deadline
                     where run_at > cast(:now as timestamptz) and %3$s order by run_at limit 1),
                   (select count(*) from (
                        select from deadline where %2$s and %3$s order by run_at limit %6$d + 1) due)
                       > (select count(*) from mine)
              from (values (1)) always left join mine d on true""".formatted(COLUMNS, DUE, HANDLED, WINDOW, MINE.formatted("due"), BATCH);

    private static final Sql CLAIM_BATCH = Sql.of(CLAIM);

    private static final Sql CLAIM_ONE = Sql.of("""
            select %s from deadline d
             where d.kind = :kind and d.subject = :subject and d.%s and %s
               for key share of d skip locked""".formatted(COLUMNS, DUE, MINE.formatted("d")));

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
     * by it. Those that another one runs are left to it. In the order of their subjects, so that handlers lock rows in
     * the same order everywhere.
     */
    static Uni<Found> claim(Mutiny.Session session, Collection<String> kinds, Instant now) {
        return CLAIM_BATCH
                .on(session)
                .with("now", now)
                .with("kinds", EventJson.encode(kinds))
                .rows()
                .map(DueDeadlines::found);
    }

    /** That one, if it is still due and nobody else runs it. */
    static Uni<Optional<Claimed>> claim(Mutiny.Session session, Deadline deadline, Instant now) {
        return CLAIM_ONE
                .on(session)
                .with("now", now)
                .with("kind", deadline.kind())
                .with("subject", deadline.subject())
                .rows()
                .map(rows -> rows.stream().map(DueDeadlines::claimed).findFirst());
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

    private static Found found(List<Object[]> rows) {
        var first = rows.getFirst();
        var claimed = rows.stream()
                .filter(row -> row[0] != null)
                .map(DueDeadlines::claimed)
                .sorted(BY_SUBJECT)
                .toList();
        return new Found(claimed, first[6] == null ? Instant.MAX : instant(first[6]), (boolean) first[7]);
    }

    private static Claimed claimed(Object[] row) {
        return new Claimed(
                new Deadline((String) row[0], (String) row[1], instant(row[2]), (String) row[3]),
                ((Number) row[4]).intValue(),
                (String) row[5]);
    }

    private static Instant instant(Object column) {
        return ((OffsetDateTime) column).toInstant();
    }

    /**
     * @param next when the first that is not due yet will be
     * @param more whether others are due
     */
    record Found(List<Claimed> claimed, Instant next, boolean more) {

        boolean full() {
            return claimed.size() == BATCH;
        }
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
