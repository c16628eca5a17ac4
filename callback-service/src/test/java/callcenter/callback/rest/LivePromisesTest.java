package callcenter.callback.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.callback.ComponentTest;
import callcenter.callback.Work;
import callcenter.web.live.LiveItem;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More promises than a board holds: rows alone, due from next week on, gone after the test. */
@ComponentTest
class LivePromisesTest {

    private static final int MANY = LivePromises.MOST + 50;
    private static final String COPY = """
            insert into promise (id, version, status, kind, call_id, owner_id, queue_id, customer_id, due_at, agreed_at, body)
            select id || '-' || n, 1, 'OPEN', kind, call_id || '-' || n, owner_id, queue_id, customer_id,
                   due_at + n * interval '1 second', agreed_at,
                   replace(replace(body, '"' || id || '"', '"' || id || '-' || n || '"'),
                           '"dueAt":"' || to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS'),
                           '"dueAt":"' || to_char((due_at + n * interval '1 second') at time zone 'UTC',
                               'YYYY-MM-DD"T"HH24:MI:SS'))
            from promise, generate_series(1, %d) n where owner_id = '%s'
            """;

    private final String owner = "agent-" + UUID.randomUUID();

    @Inject
    Work work;

    @Inject
    LivePromises live;

    @Inject
    LivePromiseTotals totals;

    @BeforeEach
    void manyArePromised() {
        Api.make(owner, Api.newCall());
        update(COPY.formatted(MANY - 1, owner));
    }

    @AfterEach
    void clear() {
        update("delete from promise where owner_id = '" + owner + "'");
    }

    @Test
    void thoseDueSoonestAreShownAndAllAreCounted() throws Throwable {
        var shown = promises(await(live.all()));

        assertEquals(LivePromises.MOST, shown.size());
        assertEquals(
                shown.stream().sorted(Comparator.comparing(PromiseView::dueAt)).toList(), shown);
        var total = await(totals.byIds(Set.of(owner))).getFirst();
        assertEquals(PromiseTotal.of(owner, null, MANY), total.value());
    }

    @Test
    void whatIsDueTooLateForAFullBoardDoesNotComeAndGo() throws Throwable {
        var own = promises(await(live.all())).stream()
                .filter(promise -> owner.equals(promise.ownerId()))
                .map(PromiseView::id)
                .toList();
        var beyond = own.getFirst() + "-" + (MANY - 1);

        var changed = promises(await(live.byIds(Set.of(own.getFirst(), beyond))));

        assertTrue(!own.contains(beyond));
        assertEquals(
                List.of(own.getFirst()), changed.stream().map(PromiseView::id).toList());
    }

    private static List<PromiseView> promises(List<LiveItem> items) {
        return items.stream().map(item -> (PromiseView) item.value()).toList();
    }

    private static <T> T await(Uni<T> answer) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> answer);
    }

    private void update(String sql) {
        work.run(tx -> {
            Uni<Integer> rows = tx.session().createNativeQuery(sql).executeUpdate();
            return rows;
        });
    }
}
