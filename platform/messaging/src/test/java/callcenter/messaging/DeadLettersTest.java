package callcenter.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallHoldOverdue;
import callcenter.events.call.CallPromiseAgreed;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
class DeadLettersTest {

    private final List<Long> handled = new CopyOnWriteArrayList<>();
    private volatile boolean refusing = true;
    private TestDatabase database;
    private TestReplica replica;
    private Inbox inbox;
    private DeadLetters letters;

    @BeforeEach
    void start() {
        database = TestDatabase.fresh();
        replica = TestReplica.idle(database);
        letters = replica.deadLetters();
        inbox = replica.inboxes()
                .consumer("test-service")
                .on(CallHoldOverdue.class, (tx, event) -> {
                    if (refusing && event.sequence() == 1) {
                        throw new EventRejected("not yet");
                    }
                    handled.add(event.sequence());
                    return TestReplica.add(tx, event.subject()).replaceWithVoid();
                })
                .on(CallPromiseAgreed.class, (tx, event) -> Uni.createFrom().voidItem())
                .build();
    }

    @AfterEach
    void stop() {
        replica.close();
    }

    private List<DeadLetter> parked() {
        TestReplica.await(inbox.consume(TestRecords.events("call-1", 1, 2, 3)));
        return TestReplica.await(letters.list(10));
    }

    @Test
    void aReplayAppliesTheKeyInOrderAndFreesIt() {
        var first = parked().getFirst();
        refusing = false;

        var replay = TestReplica.await(letters.replay(first.id(), "ops-1"));
        TestReplica.await(inbox.consume(TestRecords.events("call-1", 4)));

        assertEquals(Optional.of(new Replay(3, 0, null)), replay);
        assertEquals(List.of(1L, 2L, 3L, 4L), handled);
        assertEquals(4, database.number("select value from counter"));
        assertEquals(0, database.number("select count(*) from parked_key"));
        assertEquals(
                List.of("REPLAYED ops-1", "REPLAYED ops-1", "REPLAYED ops-1"),
                database.texts("select action || ' ' || decided_by from dead_letter_audit"));
    }

    @Test
    void aReplayThatIsRefusedAgainChangesNothingAndSaysWhy() {
        var first = parked().getFirst();

        var replay = TestReplica.await(letters.replay(first.id(), "ops-1"));

        assertEquals(Optional.of(new Replay(0, 3, "not yet")), replay);
        assertEquals(3, TestReplica.await(letters.list(10)).size());
        assertEquals(0, database.number("select count(*) from dead_letter_audit"));
    }

    @Test
    void aSkipGivesUpOneLetterAndTheRestWaitsForItsReplay() {
        var all = parked();

        assertTrue(TestReplica.await(letters.skip(all.get(0).id(), "ops-1", "duplicate of call-9")));
        TestReplica.await(inbox.consume(TestRecords.events("call-1", 4)));
        assertEquals(List.of(), handled);
        TestReplica.await(letters.replay(all.get(1).id(), "ops-2"));

        assertEquals(List.of(2L, 3L, 4L), handled);
        assertEquals(
                List.of("SKIPPED ops-1 duplicate of call-9"),
                database.texts("select concat_ws(' ', action, decided_by, reason) from dead_letter_audit"
                        + " where action = 'SKIPPED'"));
    }

    @Test
    void skippingTheLastLetterFreesTheKey() {
        TestReplica.await(inbox.consume(TestRecords.events("call-1", 1)));
        var only = TestReplica.await(letters.list(10)).getFirst();

        TestReplica.await(letters.skip(only.id(), "ops-1", "test call"));
        TestReplica.await(inbox.consume(TestRecords.events("call-1", 2)));

        assertEquals(List.of(2L), handled);
    }

    @Test
    void aSettledLetterIsDoneAndHasForgottenItsContent() {
        var first = parked().getFirst();
        TestReplica.await(letters.skip(first.id(), "ops-1", "test call"));

        assertFalse(TestReplica.await(letters.skip(first.id(), "ops-1", "test call")));
        assertEquals(Optional.empty(), TestReplica.await(letters.replay(first.id(), "ops-1")));
        var shown = TestReplica.await(letters.show(first.id())).orElseThrow();
        assertEquals(DeadLetter.Status.SKIPPED, shown.status());
        assertEquals(null, shown.event());
        assertEquals(
                0,
                database.number("select count(*) from dead_letter where payload is not null and status = 'SKIPPED'"));
    }

    @Test
    void aSkipNeedsAReason() {
        var first = parked().getFirst();

        assertThrows(IllegalArgumentException.class, () -> TestReplica.await(letters.skip(first.id(), "ops-1", " ")));
    }

    @Test
    void theAuditCannotBeChanged() {
        TestReplica.await(letters.skip(parked().getFirst().id(), "ops-1", "test call"));

        for (var change : List.of(
                "update dead_letter_audit set decided_by = 'x'",
                "delete from dead_letter_audit",
                "truncate dead_letter_audit")) {
            assertThrows(IllegalStateException.class, () -> database.execute(change), change);
        }
    }

    @Test
    void personalFieldsAreShownMaskedAndWhatCannotBeReadNotAtAll() {
        TestReplica.await(inbox.consume(TestRecords.events("call-1", 1)));
        TestReplica.await(inbox.consume(List.of(TestRecords.undecodable("call-2", 1))));
        database.execute("update dead_letter set type = 'callcenter.call.promise-agreed.v1',"
                + " payload = convert_to('{\"number\":\"+8613800138000\",\"kind\":\"WITHIN_2H\"}', 'UTF8')"
                + " where key = 'call-1'");
        var all = TestReplica.await(letters.list(10));

        assertEquals(null, all.getFirst().event(), "a list shows no content");
        var readable = TestReplica.await(letters.show(all.getFirst().id())).orElseThrow();
        var unreadable = TestReplica.await(letters.show(all.getLast().id())).orElseThrow();
        assertEquals("{\"number\":\"•••\",\"kind\":\"WITHIN_2H\"}", readable.event());
        assertEquals(null, unreadable.event());
        assertFalse(unreadable.reason().contains("13800138000"), unreadable.reason());
    }

    @Test
    void anUnknownLetterIsNobodys() {
        assertEquals(Optional.empty(), TestReplica.await(letters.show(4711)));
        assertEquals(Optional.empty(), TestReplica.await(letters.replay(4711, "ops-1")));
        assertFalse(TestReplica.await(letters.skip(4711, "ops-1", "x")));
    }
}
