package callcenter.routing.store;

import callcenter.messaging.Sql;
import callcenter.routing.domain.call.CallId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Commands to platforms: committed with the state that wants them, delivered in order, once by one way. */
@Singleton
public class CommandStore {

    private static final Sql SETTLE =
            Sql.of("update command set status = :status where id = any(cast(:ids as text[])) and status = 'OPEN'");

    /**
     * Claims the call's open commands in order. Empty when there are none, or when another replica's lease on any of
     * them still runs.
     */
    public Uni<List<StoredCommand>> claim(Mutiny.Session session, CallId call, Lease lease, Instant now) {
        return session.createSelectionQuery(
                        "from CommandRow where callId = :call and status = 'OPEN' order by place", CommandRow.class)
                .setParameter("call", call.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .map(rows -> {
                    if (rows.stream().anyMatch(row -> heldByAnother(row, lease, now))) {
                        return List.of();
                    }
                    rows.forEach(row -> {
                        row.leasedBy = lease.by();
                        row.leasedUntil = lease.until();
                    });
                    return rows.stream().map(CommandRow::toDomain).toList();
                });
    }

    /** Calls with open commands that nobody has the right to send: their sender seems to be gone, or never was. */
    public Uni<List<CallId>> deserted(Mutiny.Session session, Instant now) {
        return session.createNativeQuery("""
                        select distinct call_id from command
                        where status = 'OPEN' and leased_until <= :now limit 200
                        """, String.class)
                .setParameter("now", now)
                .getResultList()
                .map(ids -> ids.stream().map(CallId::new).toList());
    }

    /** Renews the lease on a command that is being tried again; false when it is settled or another has it by now. */
    public Uni<Boolean> renew(Mutiny.Session session, String id, Lease lease) {
        return session.createNativeQuery("""
                        update command set leased_until = :until
                        where id = :id and status = 'OPEN' and leased_by = :by
                        """)
                .setParameter("until", lease.until())
                .setParameter("id", id)
                .setParameter("by", lease.by())
                .executeUpdate()
                .map(count -> count == 1);
    }

    /** Settles a command; false when somebody else had done so. */
    public Uni<Boolean> settle(Mutiny.Session session, String id, Settled how) {
        return session.createNativeQuery("update command set status = :status where id = :id and status = 'OPEN'")
                .setParameter("status", how.name())
                .setParameter("id", id)
                .executeUpdate()
                .map(count -> count == 1);
    }

    /** Settles those of these commands that nobody else has settled. */
    public Uni<Void> settle(Mutiny.Session session, List<String> ids, Settled how) {
        return SETTLE.on(session)
                .with("status", how.name())
                .with("ids", ids.toArray(String[]::new))
                .update()
                .replaceWithVoid();
    }

    /** How a command that was to be sent ended. */
    public enum Settled {
        SENT,
        REFUSED,
        EXPIRED
    }

    private static boolean heldByAnother(CommandRow row, Lease lease, Instant now) {
        return row.leasedUntil != null
                && row.leasedUntil.isAfter(now)
                && !lease.by().equals(row.leasedBy);
    }
}
