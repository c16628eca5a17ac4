package callcenter.routing.store;

import callcenter.messaging.Sql;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What an arriving call meets. */
@Singleton
public class ArrivalStore {

    private static final Sql OF = Sql.of("""
            select c.revision, earlier.id, earlier.agent_id
            from configuration_revision c left join lateral (
                select id, case when answered_at is not null then agent_id end as agent_id, received_at
                from call
                where customer_id = :customer and received_at >= :since and id <> :except
                  and state not in ('TURNED_AWAY', 'NOT_REACHED', 'WITHDRAWN', 'TOMBSTONE')
                order by received_at desc limit 20) earlier on true
            order by earlier.received_at desc
            """);

    /**
     * How things stand when a call arrives.
     *
     * @param revision of queues and agents
     * @param earlier  the customer's latest contact today (ANS-4)
     */
    public record Arrival(long revision, Optional<EarlierContact> earlier) {}

    /** One statement; {@code customerId} is null when the number was withheld. */
    public Uni<Arrival> of(Mutiny.Session session, @Nullable String customerId, Instant since, CallId except) {
        return OF.on(session)
                .with("customer", customerId == null ? "" : customerId)
                .with("since", since)
                .with("except", except.value())
                .rows()
                .map(ArrivalStore::arrival);
    }

    private static Arrival arrival(List<Object[]> rows) {
        var latest = Optional.ofNullable((String) rows.getFirst()[1]);
        var agent = rows.stream()
                .flatMap(row -> Stream.ofNullable((String) row[2]))
                .findFirst()
                .map(AgentId::new);
        return new Arrival(
                ((Number) rows.getFirst()[0]).longValue(), latest.map(id -> new EarlierContact(new CallId(id), agent)));
    }
}
