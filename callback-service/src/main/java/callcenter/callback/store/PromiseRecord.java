package callcenter.callback.store;

import callcenter.callback.domain.promise.PromiseId;
import callcenter.messaging.json.RowJson;
import callcenter.web.AuditEntry;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** What was told of one promise, and what people decided about it: all that is on record, for as long as the journal is kept. */
@Singleton
public final class PromiseRecord {

    /** An event is either published and in the journal, or still on its way there: one statement sees each once. */
    private static final String TOLD = """
            select occurred_at, type, cast(facts as text) from (
                select epoch, sequence, occurred_at, type, facts from journal
                 where topic = 'callbacks' and aggregate = :id
                union all
                select epoch, sequence, occurred_at, type,
                       coalesce(facts, cast(convert_from(payload, 'UTF8') as json))
                  from outbox
                 where shard = any (array(select shard from outbox_shard))
                   and topic = 'callbacks' and aggregate = :id and headers is null) told
             order by epoch, sequence""";

    private static final String DECIDED = """
            select at, by, action, target, reason from audit
             where target in (select :id union all select id from promise_alias where promise_id = :id)
             order by id""";

    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};
    private static final RowJson JSON = new RowJson();

    /** In the order in which it happened. */
    public Uni<List<ToldEvent>> told(Mutiny.Session session, PromiseId id) {
        return session.createNativeQuery(TOLD, Object[].class)
                .setParameter("id", id.value())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new ToldEvent(
                                Columns.instant(row[0]),
                                ToldEvent.what((String) row[1]),
                                JSON.read((String) row[2], FIELDS)))
                        .toList());
    }

    /** By people, under its own id or one that it stands for (CBK-8). The words are gone once the promise is erased. */
    public Uni<List<AuditEntry>> decided(Mutiny.Session session, PromiseId id) {
        return session.createNativeQuery(DECIDED, Object[].class)
                .setParameter("id", id.value())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new AuditEntry(
                                Columns.instant(row[0]), (String) row[1], (String) row[2], (String) row[3], (String)
                                        row[4]))
                        .toList());
    }
}
