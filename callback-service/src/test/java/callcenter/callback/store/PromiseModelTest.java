package callcenter.callback.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import callcenter.calendar.CalendarAnswer.Known;
import callcenter.calendar.Reckoning;
import callcenter.callback.domain.promise.AlarmKind;
import callcenter.callback.domain.promise.Alarms;
import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.Decision;
import callcenter.callback.domain.promise.IllegalTransition;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseDecider;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.PromiseRules;
import callcenter.callback.domain.promise.Terms;
import callcenter.callback.domain.promise.Ties;
import callcenter.callback.domain.promise.Wishes;
import callcenter.callback.domain.rules.DeskSpec;
import callcenter.callback.domain.rules.RulesSpec;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random lives against {@link PromiseModel}: signals late, twice and out of order, alarms early, at their time and late, a crash
 * before or after any step is stored (what was is read back), a command that was not acknowledged and comes again, and a
 * clock that jumps.
 * {@code ./callcenter soak} lives very many; a failure names its seed.
 */
class PromiseModelTest {

    private static final Instant AGREED = Instant.parse("2026-03-02T01:00:00Z");
    private static final DeskSpec DESK = new DeskSpec(
            List.of(),
            "Asia/Shanghai",
            List.of("08:30-12:00", "14:00-20:00"),
            Map.of("monday", List.of("08:30-18:00")),
            "none",
            true);
    private static final PromiseRules RULES = new RulesSpec(
                    Map.of(), Duration.ofSeconds(10), Duration.ofMinutes(30), Duration.ofMinutes(15), DESK, Map.of())
            .at("service", 1, Map.of());

    private static final long SEED = Long.getLong("callcenter.soak.seed", 0);
    private static final int LIVES = Integer.getInteger("callcenter.soak.lives", 300);

    private final PromiseDecider decider = new PromiseDecider(RULES);
    private final Alarms alarms = new Alarms(RULES);

    @Norm("CBK-5")
    @FailureCase("R35")
    @FailureCase("R36")
    @FailureCase("R53")
    @Test
    void everyLifeAgreesWithTheModel() {
        var begun = System.nanoTime();
        for (var seed = SEED; seed < SEED + LIVES; seed++) {
            live(seed, new Random(seed));
        }
        System.out.printf(
                "Lives of promises, from seed %d: %d, all as the model has them, %.0f each second%n",
                SEED, LIVES, LIVES * 1e9 / (System.nanoTime() - begun));
    }

    private void live(long seed, Random random) {
        var kind = PromiseKind.values()[random.nextInt(PromiseKind.values().length)];
        var made = decider.make(terms(kind), AGREED);
        var promise = made.promise();
        var model = new PromiseModel(promise.terms().dueAt(), RULES.minimumTalk(), RULES.confirmWithin());
        assertNull(model.step(new PromiseCommand.NoticeRisk(), made.events(), AGREED), "seed " + seed);
        var now = AGREED;
        var late = new ArrayList<PromiseCommand>();
        for (var step = 0; step < 60; step++) {
            now = jump(now, random);
            late.addAll(PromiseSignals.some(promise, now, random));
            var command = next(promise, late, now, random);
            if (random.nextInt(10) == 0) {
                diesBeforeItIsStored(promise, command, now);
                late.add(command);
                continue;
            }
            for (var again = random.nextInt(8) == 0 ? 2 : 1; again > 0; again--) {
                promise = step(seed, model, promise, command, now);
            }
        }
        finish(seed, model, promise, now);
    }

    /** Silence: the alarms alone bring it to its end. */
    private void finish(long seed, PromiseModel model, Promise lived, Instant from) {
        var promise = lived;
        var now = from;
        for (var rings = 0; promise.isOpen(); rings++) {
            assertEquals(true, rings < 500, "seed " + seed + ": never ends");
            var next = alarms.of(promise).entrySet().stream().min(Map.Entry.comparingByValue());
            assertEquals(true, next.isPresent(), "seed " + seed + ": forgotten");
            now = next.get().getValue().isAfter(now) ? next.get().getValue() : now;
            promise = step(seed, model, promise, next.get().getKey().command(), now);
        }
        assertNotNull(model.ended(), "seed " + seed);
        assertEquals(model.ended(), PromiseStatus.of(promise).name(), "seed " + seed);
    }

    private Promise step(long seed, PromiseModel model, Promise promise, PromiseCommand command, Instant now) {
        try {
            var decision = decider.decide(promise, command, now);
            assertNull(model.step(command, decision.events(), now), "seed " + seed);
            return crash(decision);
        } catch (IllegalTransition refused) {
            return promise;
        }
    }

    /** All that survives is what was stored. */
    private static Promise crash(Decision decision) {
        var stored = PromiseJson.read(PromiseJson.write(decision.promise())).toPromise();
        assertEquals(decision.promise(), stored);
        return stored;
    }

    /** Nobody hears of the decision: whoever sent the command sends it again. */
    private void diesBeforeItIsStored(Promise promise, PromiseCommand command, Instant now) {
        try {
            assertEquals(decider.decide(promise, command, now), decider.decide(promise, command, now));
        } catch (IllegalTransition refused) {
            // And will be refused again.
        }
    }

    private PromiseCommand next(Promise promise, List<PromiseCommand> late, Instant now, Random random) {
        if (!late.isEmpty() && random.nextInt(3) > 0) {
            var signal = late.get(random.nextInt(late.size()));
            if (random.nextInt(3) > 0) {
                late.remove(signal);
            }
            return signal;
        }
        var due = alarms.of(promise).entrySet().stream()
                .filter(alarm -> !alarm.getValue().isAfter(now))
                .map(alarm -> alarm.getKey().command())
                .findAny();
        return due.orElseGet(() -> AlarmKind.values()[random.nextInt(AlarmKind.values().length)].command());
    }

    /** Mostly on; now and then far, and sometimes back, as when a machine's clock is set right. */
    private static Instant jump(Instant now, Random random) {
        return switch (random.nextInt(30)) {
            case 0 -> now.plus(Duration.ofHours(random.nextInt(20)));
            case 1 -> now.minusSeconds(random.nextInt(300));
            default -> now.plusSeconds(random.nextInt(400));
        };
    }

    private Terms terms(PromiseKind kind) {
        var reckoning = ((Known<Reckoning>) decider.reckon(kind, AGREED, Wishes.NONE)).value();
        return new Terms(
                "call-1",
                kind,
                new Contact("c_1", "+8613800138000"),
                "bill",
                "agent-1",
                "service",
                AGREED,
                reckoning.to(),
                reckoning,
                Wishes.NONE,
                new Ties(1, kind, null, null, List.of()));
    }
}
