package callcenter.routing.store;

import callcenter.messaging.Conditions;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallReason;
import callcenter.routing.domain.call.OutboundWish;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The ledger of our calls to customers, which also keeps two of them from being made at once (CBK-12). */
@Singleton
public class OutboundAttempts {

    private static final String ADD = """
            insert into outbound_attempt
                (call_id, customer_id, reason_kind, reason_id, words, asked_by, asked_at, status, wish, outcome)
            values (:call, :customer, :kind, :reason, :words, :by, :at, :status, :wish, :outcome)
            on conflict do nothing""";

    /**
     * Opens the attempt. False when the customer is being called already, or this call is on the ledger.
     *
     * @param by who asked for it; null when the time of a promise has come
     */
    public Uni<Boolean> open(Mutiny.Session session, OutboundWish wish, @Nullable String by, Instant at) {
        return add(session, wish, by, at, "OPEN", null);
    }

    /** Keeps what is to be called once the customer is free. False when this call is on the ledger. */
    public Uni<Boolean> hold(Mutiny.Session session, OutboundWish wish, Instant at) {
        return add(session, wish, null, at, "HELD", StoredJson.write(wish));
    }

    /** Opens a held attempt; empty when the customer is still being called. */
    public Uni<Optional<OutboundWish>> letGo(Mutiny.Session session, CallId call) {
        return session.createNativeQuery("""
                        select wish from outbound_attempt held
                        where call_id = :call and status = 'HELD' and not exists (
                            select 1 from outbound_attempt other
                            where other.customer_id = held.customer_id and other.status = 'OPEN')
                        for update
                        """, String.class)
                .setParameter("call", call.value())
                .getSingleResultOrNull()
                .chain(wish -> wish == null
                        ? Uni.createFrom().item(Optional.empty())
                        : session.createNativeQuery(
                                        "update outbound_attempt set status = 'OPEN', wish = null where call_id = :call")
                                .setParameter("call", call.value())
                                .executeUpdate()
                                .replaceWith(Optional.of(StoredJson.read(wish, OutboundWish.class))));
    }

    public Uni<Boolean> isHeld(Mutiny.Session session, CallId call) {
        return session.createNativeQuery(
                        "select count(*) from outbound_attempt where call_id = :call and status = 'HELD'", Long.class)
                .setParameter("call", call.value())
                .getSingleResult()
                .map(held -> held == 1);
    }

    /** What waits longest for the customer of this call. */
    public Uni<Optional<CallId>> heldAfter(Mutiny.Session session, CallId over) {
        return session.createNativeQuery("""
                        select held.call_id from outbound_attempt ended
                        join outbound_attempt held on held.customer_id = ended.customer_id and held.status = 'HELD'
                        where ended.call_id = :call order by held.id limit 1
                        """, String.class)
                .setParameter("call", over.value())
                .getSingleResultOrNull()
                .map(id -> Optional.ofNullable(id).map(CallId::new));
    }

    /** What was not allowed is on the ledger as well. */
    public Uni<Void> refused(
            Mutiny.Session session,
            @Nullable String customerId,
            @Nullable CallReason reason,
            String by,
            Instant at,
            String outcome) {
        return added(session, null, customerId, reason, by, at, "REFUSED", null, outcome)
                .replaceWithVoid();
    }

    public Uni<Void> dialled(Mutiny.Session session, CallId call, String agentId, Instant at) {
        return session.createNativeQuery(
                        "update outbound_attempt set agent_id = :agent, dialled_at = :at where call_id = :call")
                .setParameter("agent", agentId)
                .setParameter("at", at)
                .setParameter("call", call.value())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The customer may be called again. */
    public Uni<Void> over(Mutiny.Session session, CallId call, String outcome, Instant at) {
        return session.createNativeQuery("""
                        update outbound_attempt set status = 'OVER', wish = null, outcome = :outcome, ended_at = :at
                        where call_id = :call and status <> 'OVER'
                        """)
                .setParameter("outcome", outcome)
                .setParameter("at", at)
                .setParameter("call", call.value())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The record tells who was on the line. */
    public Uni<Void> recorded(Mutiny.Session session, CallId call, String party) {
        return session.createNativeQuery("update outbound_attempt set outcome = :party where call_id = :call")
                .setParameter("party", party)
                .setParameter("call", call.value())
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Optional<OutboundAttempt>> of(Mutiny.Session session, CallId call) {
        return session.createNativeQuery(
                        OutboundAttempt.COLUMNS + " from outbound_attempt where call_id = :call", Tuple.class)
                .setParameter("call", call.value())
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(OutboundAttempt::of));
    }

    /** Latest first. */
    public Uni<List<OutboundAttempt>> list(Mutiny.Session session, AttemptFilter filter, int page, int size) {
        var wanted = wanted(filter);
        return wanted.on(session.createNativeQuery(
                        OutboundAttempt.COLUMNS + " from outbound_attempt" + wanted
                                + " order by id desc limit :size offset :from",
                        Tuple.class))
                .setParameter("size", size)
                .setParameter("from", page * size)
                .getResultList()
                .map(rows -> rows.stream().map(OutboundAttempt::of).toList());
    }

    public Uni<Long> count(Mutiny.Session session, AttemptFilter filter) {
        var wanted = wanted(filter);
        return wanted.on(session.createNativeQuery("select count(*) from outbound_attempt" + wanted, Long.class))
                .getSingleResult();
    }

    private static Conditions wanted(AttemptFilter filter) {
        return new Conditions()
                .and("customer_id = :customer", "customer", filter.customerId())
                .and("(asked_by = :by or agent_id = :by)", "by", filter.by())
                .and(
                        "(coalesce(asked_by, agent_id) is null or exists ("
                                + "select 1 from json_array_elements_text(cast(cast(:agents as text) as json)) as one (id)"
                                + " where one.id in (asked_by, agent_id)))",
                        "agents",
                        filter.agents() == null ? null : StoredJson.write(filter.agents()));
    }

    private static Uni<Boolean> add(
            Mutiny.Session session,
            OutboundWish wish,
            @Nullable String by,
            Instant at,
            String status,
            @Nullable String kept) {
        return added(session, wish.id(), wish.customer().id(), wish.reason(), by, at, status, kept, null);
    }

    private static Uni<Boolean> added(
            Mutiny.Session session,
            @Nullable CallId call,
            @Nullable String customerId,
            @Nullable CallReason reason,
            @Nullable String by,
            Instant at,
            String status,
            @Nullable String wish,
            @Nullable String outcome) {
        return session.createNativeQuery(ADD)
                .setParameter("call", call == null ? null : call.value())
                .setParameter("customer", customerId)
                .setParameter("kind", reason == null ? null : reason.kind().name())
                .setParameter("reason", reason == null ? null : reason.id())
                .setParameter("words", reason == null ? null : reason.words())
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter("status", status)
                .setParameter("wish", wish)
                .setParameter("outcome", outcome)
                .executeUpdate()
                .map(rows -> rows == 1);
    }
}
