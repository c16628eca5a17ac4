package callcenter.callback.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.callback.ComponentTest;
import callcenter.callback.Work;
import callcenter.callback.domain.promise.AlarmKind;
import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.Conversation;
import callcenter.callback.domain.promise.Party;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.Wishes;
import callcenter.callback.domain.report.Dimension;
import callcenter.callback.domain.report.PromiseReport;
import callcenter.callback.domain.report.ReportDay;
import callcenter.callback.domain.report.ReportWish;
import callcenter.callback.store.AgentPresence;
import callcenter.callback.store.AgentTeams;
import callcenter.callback.store.TeamChange;
import callcenter.testing.Norm;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Statistics rebuilt from the journal are equal to the last digit (I7). Days lie ahead, so that no alarm rings. */
@ComponentTest
class JournalReportTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int PROMISES = 40;

    private final Random random = new Random(7);
    private final ObjectMapper json = new ObjectMapper();
    private final String name = UUID.randomUUID().toString();
    private final Instant start = Instant.now().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Work work;

    @Inject
    MakePromise makePromise;

    @Inject
    RingAlarm ringAlarm;

    @Inject
    RecordCall recordCall;

    @Inject
    WaivePromise waivePromise;

    @Inject
    AgentTeams teams;

    @Inject
    AgentPresence presence;

    @Inject
    ReportPromises reports;

    @Norm("CBK-10")
    @Test
    void aReportEqualsWhatTheJournalAloneTells() {
        work.run(tx -> teams.learn(tx.session(), new TeamChange("a-" + name, "day", Instant.EPOCH, 1, 1))
                .chain(() -> presence.learn(tx.session(), "a-" + name, "AVAILABLE", 1, 2)));
        for (var i = 0; i < PROMISES; i++) {
            live(make(i));
        }

        var report = report();
        var journal = journal();

        assertEquals(journal.total(), report.total());
        assertEquals(
                journal.figures(ZONE, owner -> owner.startsWith("a-") ? "day" : null),
                report.rows().stream().collect(Collectors.toMap(PromiseReport.Row::group, PromiseReport.Row::figures)));
        assertEquals(PROMISES, report.total().promised());
    }

    private Promise make(int number) {
        var agreedAt = start.plus(Duration.ofMinutes(random.nextInt(2 * 24 * 60)));
        var agreement = new Agreement(
                "call-" + name + "-" + number,
                random.nextBoolean() ? PromiseKind.WITHIN_2H : PromiseKind.WITHIN_24H,
                new Contact("c_" + name + number, "+8613800138000"),
                "bill of February",
                (random.nextBoolean() ? "a-" : "b-") + name,
                "queue-" + name,
                agreedAt,
                Wishes.NONE,
                null);
        return work.run(tx -> makePromise.make(tx, agreement, agreedAt)).promise();
    }

    private void live(Promise promise) {
        var dueAt = promise.terms().dueAt();
        if (random.nextBoolean()) {
            ring(promise, AlarmKind.AT_RISK, dueAt.minusSeconds(random.nextBoolean() ? 60 : 2400));
        }
        var endedAt = dueAt.plusNanos(random.nextLong(-7_000_000_000_000L, 900_000_000L));
        switch (random.nextInt(6)) {
            case 0 -> work.run(tx -> waivePromise.waive(tx, promise.id(), "agent-1", "solved", dueAt.minusSeconds(9)));
            case 1 -> ring(promise, AlarmKind.DUE, dueAt);
            case 2 -> {} // stays open
            default -> {
                var conversation = new Conversation("call-in", "agent-1", Duration.ofSeconds(60), endedAt);
                var party = new PromiseCommand.NoteParty(conversation, Party.CUSTOMER);
                work.run(tx -> recordCall.record(tx, promise.id(), party, endedAt));
            }
        }
    }

    private void ring(Promise promise, AlarmKind kind, Instant now) {
        work.run(tx -> ringAlarm.ring(tx, promise.id(), kind, now));
    }

    private PromiseReport report() {
        var first = LocalDate.ofInstant(start, ZONE);
        var wish = new ReportWish(
                ReportDay.between(first, first.plusDays(3), ZONE),
                EnumSet.allOf(Dimension.class),
                null,
                null,
                true,
                null,
                "queue-" + name);
        return work.read(session -> reports.of(wish)).orElseThrow();
    }

    private JournalCount journal() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> rows("outbox").isEmpty());
        var count = new JournalCount();
        for (var row : rows("journal")) {
            count.take((String) row[0], (String) row[1], tree((String) row[2]));
        }
        return count;
    }

    private List<Object[]> rows(String table) {
        return work.read(session -> session.createNativeQuery(
                        "select aggregate, type, cast(facts as text) from " + table + " where topic = 'callbacks'"
                                + " and aggregate like 'p-call-" + name + "%' order by aggregate, epoch, sequence",
                        Object[].class)
                .getResultList());
    }

    private JsonNode tree(String facts) {
        try {
            return json.readTree(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
