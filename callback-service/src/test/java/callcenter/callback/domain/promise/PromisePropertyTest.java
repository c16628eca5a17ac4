package callcenter.callback.domain.promise;

import static callcenter.callback.domain.promise.PromiseFixture.AGREED;
import static callcenter.callback.domain.promise.PromiseFixture.RULES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.callback.PromiseAttempted;
import callcenter.events.callback.PromiseBroken;
import callcenter.events.callback.PromiseCallRequested;
import callcenter.events.callback.PromiseCallWithdrawn;
import callcenter.events.callback.PromiseKept;
import callcenter.events.callback.PromiseWaived;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random lives: signals late, twice and out of order, alarms at their time. */
class PromisePropertyTest {

    private static final int LIVES = 3_000;
    private static final int STEPS = 60;
    private final Alarms alarms = new Alarms(RULES);

    @FailureCase("R35")
    @FailureCase("R36")
    @Test
    void everyLifeEndsOnceAndNeverHasTwoCalls() {
        for (var seed = 0; seed < LIVES; seed++) {
            var life = live(new Random(seed));
            var why = "seed " + seed + ": " + life.events;

            assertTrue(life.promise.state() instanceof PromiseState.Ended, why);
            assertEquals(1, endings(life), why);
            assertTrue(mostCallsAtOnce(life) <= 1, why);
        }
    }

    @Test
    void everyAlarmThatRingsInTimeMovesThePromise() {
        for (var seed = 0; seed < LIVES; seed++) {
            var random = new Random(seed);
            var life = start(random);
            for (var step = 0; step < STEPS && life.promise.isOpen(); step++) {
                var next = nextAlarm(life.promise);
                var before = life.promise;
                life.tell(next.getKey().command(), next.getValue());
                assertNotEquals(before, life.promise, "seed " + seed + ": " + next + " rang for nothing");
                signals(life, random).forEach(signal -> life.tell(signal, next.getValue()));
            }
        }
    }

    @Norm("CBK-5")
    @ParameterizedTest
    @EnumSource(Party.class)
    void aCallEndsTheSameWhateverTheOrderOfItsSignals(Party party) {
        var inOrder = afterSignals(party, List.of(0, 1, 2));
        for (var order : List.of(
                List.of(0, 2, 1),
                List.of(1, 0, 2),
                List.of(1, 2, 0),
                List.of(2, 0, 1),
                List.of(2, 1, 0),
                List.of(2, 2, 0, 0, 1, 1, 2),
                List.of(1, 1, 2),
                List.of(2))) {
            assertEquals(inOrder, afterSignals(party, order), order.toString());
        }
    }

    private static Promise afterSignals(Party party, List<Integer> order) {
        var requestedAt = PromiseFixture.after(30);
        var life = PromiseFixture.within2h().requested(requestedAt);
        var talked = life.conversation(1, Duration.ofMinutes(1), requestedAt.plusSeconds(90));
        var signals = List.of(
                new PromiseCommand.NoteAnswered(talked.callId()),
                new PromiseCommand.NoteTalked(talked),
                new PromiseCommand.NoteParty(talked, party));
        order.forEach(index -> life.tell(signals.get(index), requestedAt.plusSeconds(120)));
        return life.promise;
    }

    /** Noise for a while, then silence: the alarms alone must bring it to its end. */
    private PromiseFixture live(Random random) {
        var life = start(random);
        var now = AGREED;
        var delayed = new ArrayList<PromiseCommand>();
        for (var step = 0; step < STEPS; step++) {
            now = now.plusSeconds(random.nextInt(600));
            delayed.addAll(signals(life, random));
            if (!delayed.isEmpty() && random.nextBoolean()) {
                var signal = delayed.get(random.nextInt(delayed.size()));
                if (random.nextBoolean()) {
                    delayed.remove(signal);
                }
                life.tell(signal, now);
            }
            var alarm = AlarmKind.values()[random.nextInt(4)];
            life.tell(alarm.command(), now);
            if (life.promise.isOpen() && random.nextInt(200) == 0) {
                life.tell(new PromiseCommand.Waive("agent-1", "solved"), now);
            }
        }
        while (life.promise.isOpen()) {
            var next = nextAlarm(life.promise);
            now = next.getValue().isAfter(now) ? next.getValue() : now;
            life.tell(next.getKey().command(), now);
        }
        for (var late : delayed) {
            life.tell(late, now.plus(Duration.ofDays(1)));
        }
        return life;
    }

    private static PromiseFixture start(Random random) {
        var kind = PromiseKind.values()[random.nextInt(2)];
        return PromiseFixture.under(RULES, kind, AGREED);
    }

    private Map.Entry<AlarmKind, Instant> nextAlarm(Promise promise) {
        return alarms.of(promise).entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow(() -> new AssertionError("an open promise without an alarm: " + promise));
    }

    /** What routing may tell about the attempts so far, any of them, in any order. */
    private static List<PromiseCommand> signals(PromiseFixture life, Random random) {
        if (life.promise.attempts().isEmpty() || random.nextInt(3) > 0) {
            return List.of();
        }
        var attempts = life.promise.attempts();
        var attempt = attempts.get(random.nextInt(attempts.size()));
        var call = attempt.id().value();
        var at = attempt.requestedAt().plusSeconds(90);
        var talked = new Conversation(call, "agent-2", Duration.ofSeconds(random.nextInt(20)), at);
        return switch (random.nextInt(4)) {
            case 0 -> List.of(new PromiseCommand.NoteAnswered(call));
            case 1 -> List.of(new PromiseCommand.NoteNotReached(call, outcome(random), at));
            case 2 -> List.of(new PromiseCommand.NoteTalked(talked));
            default -> List.of(new PromiseCommand.NoteParty(talked, Party.values()[random.nextInt(5)]));
        };
    }

    private static AttemptOutcome outcome(Random random) {
        var none = List.of(
                AttemptOutcome.BUSY, AttemptOutcome.NO_ANSWER, AttemptOutcome.FAILED, AttemptOutcome.NOT_PLACED);
        return none.get(random.nextInt(none.size()));
    }

    private static long endings(PromiseFixture life) {
        return life.events.stream()
                .filter(event -> event instanceof PromiseKept
                        || event instanceof PromiseWaived
                        || event instanceof PromiseBroken)
                .count();
    }

    /** As routing sees it: a requested call is open until it was reported ended or was taken back. */
    private static int mostCallsAtOnce(PromiseFixture life) {
        var open = new HashSet<String>();
        var most = 0;
        for (var event : life.events) {
            switch (event) {
                case PromiseCallRequested requested -> open.add(requested.attemptId());
                case PromiseCallWithdrawn withdrawn -> open.remove(withdrawn.attemptId());
                case PromiseAttempted attempted -> open.remove(attempted.attemptId());
                default -> {}
            }
            most = Math.max(most, open.size());
        }
        return most;
    }
}
