package callcenter.messaging;

import callcenter.messaging.Arrival.InboxKey;
import callcenter.messaging.json.EventJson;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** The inbox and parked-key tables, as a consumer sees them. */
final class InboxRows {

    /** In key order, so that two replicas with overlapping batches cannot wait for each other. */
    private static final Sql REMEMBER = Sql.of("""
            with fresh as (
                insert into inbox (consumer, topic, source, event_id)
                select cast(:consumer as text), e.topic, e.source, e."eventId"
                  from json_to_recordset(cast(cast(:events as text) as json))
                       as e(topic text, source text, "eventId" text)
                 order by 2, 3, 4
                on conflict do nothing
                returning topic, source, event_id)
            select topic, source, event_id from fresh""");

    /** Waits for a replay of the same key to end, and keeps a new one out until this transaction ends. */
    private static final Sql PARKED = Sql.of("""
            select p.topic, p.key from parked_key p
             where p.consumer = :consumer
               and (p.topic, p.key) in (
                   select k.topic, k.key
                     from json_to_recordset(cast(cast(:keys as text) as json)) as k(topic text, key text))
             order by p.topic, p.key for share of p""");

    private final String consumer;

    InboxRows(String consumer) {
        this.consumer = consumer;
    }

    /** Those of the events that this consumer has not seen; a repeat under way elsewhere is waited for. */
    Uni<Set<InboxKey>> remember(Mutiny.Session session, Collection<InboxKey> events) {
        return REMEMBER.on(session)
                .with("consumer", consumer)
                .with("events", EventJson.encode(events))
                .rows()
                .map(rows -> {
                    var fresh = new HashSet<InboxKey>();
                    rows.forEach(row -> fresh.add(new InboxKey((String) row[0], (String) row[1], (String) row[2])));
                    return fresh;
                });
    }

    /** Those of the keys whose events are put aside. */
    Uni<Set<RecordKey>> parked(Mutiny.Session session, Collection<RecordKey> keys) {
        return PARKED.on(session)
                .with("consumer", consumer)
                .with("keys", EventJson.encode(List.copyOf(keys)))
                .rows()
                .map(rows -> {
                    var parked = new HashSet<RecordKey>();
                    rows.forEach(row -> parked.add(new RecordKey((String) row[0], (String) row[1])));
                    return parked;
                });
    }

    /** What keeps its order on a topic. */
    record RecordKey(String topic, String key) {
        static RecordKey of(Arrival arrival) {
            return new RecordKey(arrival.origin().topic(), arrival.key());
        }
    }
}
