package callcenter.routing.store;

import callcenter.messaging.Sql;
import callcenter.routing.domain.call.CallId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What webhooks were answered, by platform and de-duplication key; and by the same statement the call that one is about
 * which was not answered yet.
 */
@Singleton
public class ReceiptStore {

    private static final String LOCK = """
            known as materialized (
              select * from call where id = :call and not exists (select from receipt) for update)""";

    /** The second of two who create at once waits for the first, and then gets its row. */
    private static final String LOCK_OR_CREATE = """
            known as (
              insert into call (id, version, state, body, heard_at)
              select :call, 0, 'NEW', '', cast(:now as timestamptz) where not exists (select from receipt)
              on conflict (id) do update set id = excluded.id
              returning *)""";

    private static final String MEET = """
            with receipt as (
              select status, content_type, body from webhook_receipt where platform = :platform and key = :key),
            %s
            select r.status, r.content_type, r.body, cast((select to_json(k) from known k) as text)
            from configuration_revision left join receipt r on true
            """;

    private static final Sql MEET_KNOWN = Sql.of(MEET.formatted(LOCK));
    private static final Sql MEET_ANY = Sql.of(MEET.formatted(LOCK_OR_CREATE));
    private static final Sql ADD = Sql.of("""
            insert into webhook_receipt (platform, key, status, content_type, body, received_at)
            values (:platform, :key, :status, :type, :body, :now) on conflict (platform, key) do nothing
            """);

    /**
     * @param receipt the first answer to the same webhook; then the call is left alone
     * @param call    under its row lock; what changes about it is to be saved
     */
    public record Met(Optional<Receipt> receipt, Optional<CallRow> call) {}

    public Uni<Optional<Receipt>> find(Mutiny.Session session, String platform, String key) {
        return session.createNativeQuery("""
                        select status, content_type, body from webhook_receipt where platform = :platform and key = :key
                        """, Object[].class)
                .setParameter("platform", platform)
                .setParameter("key", key)
                .getResultList()
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Receipt((Integer) row[0], (String) row[1], (String) row[2])));
    }

    /** What a webhook about that call meets. */
    public Uni<Met> meet(Mutiny.Session session, String platform, String key, CallId call) {
        return met(MEET_KNOWN.on(session), platform, key, call);
    }

    /** The same, with a new row that holds the lock of a call that nobody has heard of yet. */
    public Uni<Met> meetOrCreate(Mutiny.Session session, String platform, String key, CallId call, Instant now) {
        return met(MEET_ANY.on(session).with("now", now), platform, key, call);
    }

    private static Uni<Met> met(Sql.Run statement, String platform, String key, CallId call) {
        return statement
                .with("platform", platform)
                .with("key", key)
                .with("call", call.value())
                .row()
                .map(row -> new Met(
                        row[0] == null
                                ? Optional.empty()
                                : Optional.of(new Receipt((Integer) row[0], (String) row[1], (String) row[2])),
                        Optional.ofNullable((String) row[3]).map(json -> StoredJson.read(json, CallRow.class))));
    }

    /** Stores the answer; false when another delivery of the same webhook was first. */
    public Uni<Boolean> add(Mutiny.Session session, String platform, String key, Receipt receipt, Instant now) {
        return ADD.on(session)
                .with("platform", platform)
                .with("key", key)
                .with("status", receipt.status())
                .with("type", receipt.contentType())
                .with("body", receipt.body())
                .with("now", now)
                .update()
                .map(count -> count == 1);
    }

    public Uni<Integer> forgetBefore(Mutiny.Session session, Instant oldest) {
        return session.createNativeQuery("delete from webhook_receipt where received_at < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }
}
