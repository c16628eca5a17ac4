package callcenter.web.reading;

import callcenter.events.Envelope;
import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallReturned;
import callcenter.events.call.CallTransferred;
import callcenter.events.call.CallWrappedUp;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Who has which customer, as calls tell it: from the first word to the record. The latest event of a call counts,
 * whatever order they come in; where one is missing, nobody is believed to have the customer.
 */
@Singleton
public final class LiveContacts {

    /** A record that is owed for longer is no contact any more. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final int FORGOTTEN_AT_ONCE = 20;

    private static final String TOLD = """
            insert into live_contact as known (call_id, customer_id, agent_id, since, epoch, sequence)
            values (:call, :customer, :agent, :at, :epoch, :sequence)
            on conflict (call_id) do update set
                customer_id = coalesce(excluded.customer_id, known.customer_id), agent_id = excluded.agent_id,
                since = excluded.since, epoch = excluded.epoch, sequence = excluded.sequence
            where (known.epoch, known.sequence) < (excluded.epoch, excluded.sequence)""";

    private static final String FORGET = """
            delete from live_contact where call_id in (
                select call_id from live_contact where since < :before order by since limit :most for update skip locked)""";

    public Uni<Void> answered(Transaction tx, Envelope<CallAnswered> event) {
        var call = event.data();
        return call.customerId() == null
                ? Uni.createFrom().voidItem()
                : told(tx, event, call.customerId(), call.agentId());
    }

    public Uni<Void> transferred(Transaction tx, Envelope<CallTransferred> event) {
        return told(tx, event, null, event.data().toAgentId());
    }

    /** The customer waits again, and nobody has him. */
    public Uni<Void> returned(Transaction tx, Envelope<CallReturned> event) {
        return told(tx, event, null, null);
    }

    public Uni<Void> wrappedUp(Transaction tx, Envelope<CallWrappedUp> event) {
        return told(tx, event, null, null)
                .chain(() -> tx.session()
                        .createNativeQuery(FORGET)
                        .setParameter("before", event.occurredAt().minus(LONGEST))
                        .setParameter("most", FORGOTTEN_AT_ONCE)
                        .executeUpdate()
                        .replaceWithVoid());
    }

    /** The call in which this agent has this customer. */
    public Uni<Optional<String>> callOf(
            Mutiny.Session session, String agentId, @Nullable String customerId, Instant now) {
        return customerId == null
                ? Uni.createFrom().item(Optional.empty())
                : session.createNativeQuery(
                                "select call_id from live_contact where agent_id = :agent and customer_id = :customer"
                                        + " and since >= :after order by since desc limit 1",
                                String.class)
                        .setParameter("agent", agentId)
                        .setParameter("customer", customerId)
                        .setParameter("after", now.minus(LONGEST))
                        .getSingleResultOrNull()
                        .map(Optional::ofNullable);
    }

    /**
     * @param customerId null when it is not known
     * @param agentId who has the customer; null: nobody at the moment, or no more
     */
    public record Contact(
            @Nullable String customerId, @Nullable String agentId) {}

    /** Who is on the line in this call, and who talks with them; empty when nothing was told of it. */
    public Uni<Optional<Contact>> of(Mutiny.Session session, String callId, Instant now) {
        return session.createNativeQuery(
                        "select customer_id, agent_id from live_contact" + " where call_id = :call and since >= :after",
                        Object[].class)
                .setParameter("call", callId)
                .setParameter("after", now.minus(LONGEST))
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(it -> new Contact((String) it[0], (String) it[1])));
    }

    /** Whether this agent has the customer of this call. */
    public Uni<Boolean> has(Mutiny.Session session, String agentId, String callId, Instant now) {
        return of(session, callId, now)
                .map(found -> found.filter(contact -> agentId.equals(contact.agentId()))
                        .isPresent());
    }

    /** A live contact, else the reason that was stated; empty when there is neither. */
    public Uni<Optional<Ground>> ground(
            Mutiny.Session session, String agentId, @Nullable String customerId, @Nullable String reason, Instant now) {
        return callOf(session, agentId, customerId, now)
                .map(call -> call.isPresent() || reason != null
                        ? Optional.of(new Ground(call.orElse(null), reason))
                        : Optional.empty());
    }

    private static Uni<Void> told(
            Transaction tx, Envelope<?> event, @Nullable String customer, @Nullable String agent) {
        return tx.session()
                .createNativeQuery(TOLD)
                .setParameter("call", event.subject())
                .setParameter("customer", customer)
                .setParameter("agent", agent)
                .setParameter("at", event.occurredAt())
                .setParameter("epoch", event.epoch())
                .setParameter("sequence", event.sequence())
                .executeUpdate()
                .replaceWithVoid();
    }
}
