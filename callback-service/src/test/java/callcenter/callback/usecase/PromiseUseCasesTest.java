package callcenter.callback.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.callback.Agreed;
import callcenter.callback.ComponentTest;
import callcenter.callback.Work;
import callcenter.callback.domain.promise.AlarmKind;
import callcenter.callback.domain.promise.AttemptOutcome;
import callcenter.callback.domain.promise.IllegalTransition;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.domain.promise.PromiseState;
import callcenter.callback.store.Promises;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.testing.SettableClock;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A promise's life on real rows; time is ours, and lies ahead so that the service's own alarms stay silent. */
@ComponentTest
class PromiseUseCasesTest {

    private final SettableClock clock =
            new SettableClock(Instant.now().plus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS));
    private final String callId = "call-" + UUID.randomUUID();
    private final PromiseId id = new PromiseId("p-" + callId + "-within-2h");

    @Inject
    Work work;

    @Inject
    Promises promises;

    @Inject
    MakePromise makePromise;

    @Inject
    RingAlarm ringAlarm;

    @Inject
    RecordCall recordCall;

    @Inject
    WaivePromise waivePromise;

    @Norm("CBK-1")
    @Test
    void theSameCallAndKindGiveOnePromiseHoweverManyComeAtOnce() {
        var agreement = Agreed.within2h(callId, clock.instant());

        var made = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> work.run(tx -> makePromise.make(tx, agreement, clock.instant()))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertEquals(1, made.stream().filter(MakePromise.Made::isNew).count());
        assertEquals(Set.of(id), made.stream().map(each -> each.promise().id()).collect(Collectors.toSet()));
    }

    @FailureCase("R36")
    @Test
    void everyOpenStateHasItsAlarmsAndAnEndedPromiseHasNone() {
        make();
        assertEquals(Set.of("promise.attempt", "promise.at-risk", "promise.due"), alarms());

        clock.advance(Duration.ofMinutes(30));
        ring(AlarmKind.ATTEMPT);
        assertEquals(Set.of("promise.attempt-lost", "promise.at-risk", "promise.due"), alarms());

        note(new PromiseCommand.NoteAnswered(attempt(1)));
        assertEquals(Set.of("promise.at-risk", "promise.due"), alarms());

        work.run(tx -> waivePromise.waive(tx, id, "agent-1", "solved", clock.instant()));
        assertEquals(Set.of(), alarms());
    }

    @Test
    void anAlarmThatRingsTooEarlyIsSetAgain() {
        make();

        ring(AlarmKind.ATTEMPT);
        ring(AlarmKind.DUE);

        assertInstanceOf(PromiseState.Planned.class, promise().state());
        assertEquals(Set.of("promise.attempt", "promise.at-risk", "promise.due"), alarms());
    }

    @Norm("CBK-6")
    @Test
    void aFailedTryIsPlannedAgain() {
        make();
        clock.advance(Duration.ofMinutes(30));
        ring(AlarmKind.ATTEMPT);

        note(new PromiseCommand.NoteNotReached(attempt(1), AttemptOutcome.BUSY, clock.instant()));

        assertEquals(
                new PromiseState.Planned(clock.instant().plus(Duration.ofMinutes(10))),
                promise().state());
        assertEquals(1, promise().tries());
    }

    @FailureCase("R35")
    @Test
    void twoReplicasThatRingTheSameAlarmRequestOneCall() {
        make();
        clock.advance(Duration.ofMinutes(30));

        var both = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.runAsync(() -> ring(AlarmKind.ATTEMPT)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(both).join();

        assertEquals(1, promise().attempts().size());
    }

    @Test
    void theReasonOfAWaiverIsRecordedForEver() {
        make();
        work.run(tx -> waivePromise.waive(tx, id, "agent-1", "solved", clock.instant()));

        assertEquals(List.of("agent-1: solved"), audit());
        assertThrows(RuntimeException.class, () -> update("update audit set reason = '' where target = '" + id + "'"));
        assertEquals(List.of("agent-1: solved"), audit());
    }

    @Test
    void aRefusedWaiverLeavesNoTrace() {
        make();
        work.run(tx -> waivePromise.waive(tx, id, "agent-1", "solved", clock.instant()));

        assertThrows(
                IllegalTransition.class,
                () -> work.run(tx -> waivePromise.waive(tx, id, "agent-2", "again", clock.instant())));

        assertEquals(List.of("agent-1: solved"), audit());
    }

    @Test
    void whatIsUnknownIsNotMade() {
        assertThrows(NoSuchPromise.class, () -> note(new PromiseCommand.NoteAnswered("call-x")));
        ring(AlarmKind.DUE);

        assertFalse(work.read(session -> promises.find(session, id)).isPresent());
    }

    private void make() {
        work.run(tx -> makePromise.make(tx, Agreed.within2h(callId, clock.instant()), clock.instant()));
    }

    /** As the platform does it: the alarm is spent in the transaction of what it does. */
    private void ring(AlarmKind kind) {
        var spend = "delete from deadline where kind = '" + kind.deadlineKind() + "' and subject = '" + id + "'";
        work.run(tx -> tx.session()
                .createNativeQuery(spend)
                .executeUpdate()
                .flatMap(spent -> ringAlarm.ring(tx, id, kind, clock.instant())));
    }

    private void note(PromiseCommand signal) {
        work.run(tx -> recordCall.record(tx, id, signal, clock.instant()));
    }

    private String attempt(int number) {
        return id.value() + "-a" + number;
    }

    private Promise promise() {
        return work.read(session -> promises.find(session, id)).orElseThrow();
    }

    private Set<String> alarms() {
        return Set.copyOf(texts("select kind from deadline where subject = '" + id + "'"));
    }

    private List<String> audit() {
        return texts("select by || ': ' || reason from audit where target = '" + id + "' order by id");
    }

    private List<String> texts(String sql) {
        return work.read(session -> session.createNativeQuery(sql, String.class).getResultList());
    }

    private void update(String sql) {
        work.run(tx -> {
            Uni<Integer> rows = tx.session().createNativeQuery(sql).executeUpdate();
            return rows;
        });
    }
}
