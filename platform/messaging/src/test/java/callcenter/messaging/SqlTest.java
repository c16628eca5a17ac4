package callcenter.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
class SqlTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00.123456Z");

    private TestDatabase database;
    private TestReplica replica;

    @BeforeEach
    void start() {
        database = TestDatabase.fresh();
        replica = TestReplica.idle(database);
    }

    @AfterEach
    void stop() {
        replica.close();
    }

    @Test
    void parametersAreNamedAndWhatIsQuotedIsLeftAlone() {
        var statement = Sql.of("select cast(:a as text), ':a' as \":a\", cast(:at as timestamptz), cast(:a as text),"
                + " cast(:none as text), :many ::text[]");

        var row = TestReplica.await(replica.transactions()
                .read(session -> statement
                        .on(session)
                        .with("a", "x")
                        .with("at", AT)
                        .with("none", null)
                        .with("many", new String[] {"y", "z"})
                        .row()));

        assertEquals(List.of("x", ":a"), List.of(row[0], row[1]));
        assertEquals(AT, ((OffsetDateTime) row[2]).toInstant());
        assertEquals("x", row[3]);
        assertNull(row[4]);
        assertEquals(List.of("y", "z"), List.of((String[]) row[5]));
    }

    @Test
    void aValueThatIsForgottenIsAMistakeOfTheProgram() {
        var statement = Sql.of("select cast(:a as text)");

        assertThrows(
                IllegalStateException.class,
                () -> TestReplica.await(replica.transactions()
                        .read(session -> statement.on(session).with("b", "x").rows())));
    }

    @Test
    void whatIsWrittenAtLastIsWrittenOncePerKeyInTheWayThatWasGivenLast() {
        var written = new ArrayList<String>();

        TestReplica.await(replica.transactions().run(tx -> {
            tx.atLast("row", () -> noted(written, "first"));
            tx.atLast("other", () -> noted(written, "other"));
            tx.atLast("row", () -> noted(written, "last"));
            return TestReplica.increment(tx, "call-1").invoke(() -> assertEquals(List.of(), written));
        }));

        assertEquals(List.of("last", "other"), written);
    }

    private static Uni<Void> noted(List<String> written, String what) {
        return Uni.createFrom().voidItem().invoke(() -> written.add(what));
    }
}
