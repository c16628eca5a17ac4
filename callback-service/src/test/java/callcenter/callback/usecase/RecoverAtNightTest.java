package callcenter.callback.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.callback.ComponentTest;
import callcenter.callback.Work;
import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.rules.DeskSpec;
import callcenter.callback.store.AgentPresence;
import callcenter.callback.store.AuditTrail;
import callcenter.callback.store.CapturedNumbers;
import callcenter.messaging.Transaction;
import callcenter.testing.Norm;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Out of order until five past eight in the evening, at a desk that calls customers from 08:30 to 20:00. */
@ComponentTest
class RecoverAtNightTest {

    private static final String QUEUE = "closed-at-night";
    private static final Instant EVENING = Instant.parse("2026-03-02T12:05:00Z");
    private static final Instant MORNING = Instant.parse("2026-03-03T00:30:00Z");

    private final String run = UUID.randomUUID().toString();

    @Inject
    Work work;

    @Inject
    SetRules setRules;

    @Inject
    CapturedNumbers captured;

    @Inject
    AgentPresence presence;

    @Inject
    MakePromise makePromise;

    @Inject
    Rulebook rulebook;

    @Inject
    AuditTrail audit;

    private RecoverOutage recover;

    @BeforeEach
    void deskThatIsClosedAtNight() {
        recover = new RecoverOutage(captured, presence, makePromise, rulebook, audit, atThatDesk());
        var desk = new DeskSpec(
                List.of(QUEUE),
                "Asia/Shanghai",
                List.of("08:30-12:00", "14:00-20:00"),
                Map.of("monday", List.of("08:30-12:00")),
                "none",
                false);
        work.run(tx -> setRules.set(tx, rules -> rules.with(QUEUE, desk), "supervisor-1", "for the test", EVENING));
    }

    @Norm("ANS-12")
    @Norm("CBK-3")
    @Test
    void nobodyIsReleasedBeforeTheMorningAndThenEachCanBeTriedInTime() {
        assertEquals(MORNING, work.run(tx -> recover.callableAt(tx, EVENING)), "as people are told");
        var released = new ArrayList<List<String>>();

        assertThrows(
                LeaveNothingBehind.class,
                () -> work.run(tx -> tenFreeAgentsAndTwentyWhoRang(tx)
                        .call(() -> recover.release(tx, EVENING))
                        .call(() -> promises(tx.session()).invoke(released::add))
                        .call(() -> recover.release(tx, EVENING.plus(Duration.ofHours(4))))
                        .call(() -> promises(tx.session()).invoke(released::add))
                        .call(() -> recover.release(tx, MORNING))
                        .call(() -> promises(tx.session()).invoke(released::add))
                        .onItem()
                        .failWith(LeaveNothingBehind::new)));

        assertEquals(List.of(), released.get(0), "at five past eight");
        assertEquals(List.of(), released.get(1), "at five past midnight");
        assertEquals(
                IntStream.rangeClosed(10, 14)
                        .mapToObj(i -> "p-%s-%d-outage planned 2026-03-03 14:30 rang 95%d".formatted(run, i, i))
                        .toList(),
                released.get(2),
                "the oldest five at half past eight, due after four hours of calling");
    }

    private Uni<Integer> tenFreeAgentsAndTwentyWhoRang(Transaction tx) {
        var session = tx.session();
        var ready = execute(session, "update outage_recovery set paused = false")
                .chain(() -> execute(session, "delete from captured_number"))
                .chain(() -> execute(session, "delete from agent_presence"))
                .chain(() -> execute(
                        session,
                        "insert into agent_presence (agent_id, status, epoch, sequence)"
                                + " select 'night-' || i, 'AVAILABLE', 1, 1 from generate_series(1, 10) i"));
        for (var i = 10; i < 30; i++) {
            var contact = new Contact("c_" + run + i, "+8613800138000", "95" + i);
            var id = run + "-" + i;
            var rang = EVENING.minus(Duration.ofMinutes(60 - i));
            ready = ready.call(() -> recover.capture(tx, id, contact, rang, null, EVENING));
        }
        return ready;
    }

    private Uni<List<String>> promises(Mutiny.Session session) {
        return session.createNativeQuery("""
                        select id || ' ' || (body::jsonb #>> '{state,is}') || ' '
                            || to_char(due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')
                            || ' rang ' || (body::jsonb #>> '{terms,contact,dialled}')
                        from promise where id like :run order by id""", String.class)
                .setParameter("run", "p-" + run + "%")
                .getResultList();
    }

    private static Uni<Integer> execute(Mutiny.Session session, String sql) {
        return session.createNativeQuery(sql).executeUpdate();
    }

    private static OutageConfig atThatDesk() {
        return new SmallRyeConfigBuilder()
                .withMapping(OutageConfig.class)
                .withSources(new PropertiesConfigSource(
                        Map.of("callcenter.callback.outage-recovery.queue", QUEUE), "test", 100))
                .build()
                .getConfigMapping(OutageConfig.class);
    }

    /** Rolls back: other tests go on as if it had never been. */
    private static final class LeaveNothingBehind extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
