package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertAll;

import callcenter.messaging.Transactions;
import callcenter.testing.FailureCase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Shifts that chance plays, on one, two and three replicas: {@code ./callcenter soak --seed <n> --steps <n>} plays very
 * many. After every step the committed state is held against what must always be true (I1 to I6), at each pause and at the
 * end against all that ever happened and I7, which takes longer than a step. What a webhook was answered is answered
 * again to its repeat, by any replica (I4). A seed chooses the same again; who is quicker than whom it cannot choose, so a rare
 * race takes several runs.
 */
@QuarkusTest
class RandomShiftTest extends RoutingTest {

    private static final int STEPS = Integer.getInteger("callcenter.soak.steps", 120);
    private static final Long SOAK = Long.getLong("callcenter.soak.seed");
    private static final long SEED = SOAK == null ? System.nanoTime() : SOAK;

    /** A long run is many shifts, and a short one is three. */
    private static final int ONE_SHIFT = SOAK == null ? STEPS / 3 : 600;

    /** Shifts that are played at once: each waits most of its time. What one does to clock and connections all feel. */
    private static final int BESIDE = Integer.getInteger(
            "callcenter.soak.beside",
            SOAK == null ? 1 : 2 * Runtime.getRuntime().availableProcessors());

    /** A long run does not end with the first breach: another seed may find another. */
    private static final int ENOUGH = 10;

    /** Steps from one pause to the next, in which all that ever happened and the figures are held against each other. */
    private static final int PAUSE = Integer.getInteger("callcenter.soak.pause", 25);

    /** Zero: one, two and three by turns. */
    private static final int REPLICAS = Integer.getInteger("callcenter.soak.replicas", 0);

    @Inject
    Staff staff;

    @Inject
    ReapCalls reap;

    @Inject
    ShiftedClock clock;

    @Inject
    Transactions transactions;

    @Inject
    Directories directories;

    @Inject
    PoolMatch pools;

    @Test
    @FailureCase("R01")
    @FailureCase("R03")
    @FailureCase("R05")
    @FailureCase("R06")
    @FailureCase("R07")
    @FailureCase("R11")
    @FailureCase("R15")
    @FailureCase("R29")
    @FailureCase("R31")
    @FailureCase("R33")
    @FailureCase("R54")
    @FailureCase("R55")
    void nothing_that_must_hold_is_broken_by_any_order_of_events() throws Exception {
        var fresh = FreshReplica.on(transactions, clock, whereItIsNoon());
        var match = new IdleWaits.Match(transactions, directories, pools, clock);
        var stage = new Stage(new Door(floor, staff, reap), platform, clock, fresh, match, database);
        var breaches = new ArrayList<Executable>();
        var begun = clock.instant();
        long waited = Deadlocks.of(database);
        try (var people = Executors.newFixedThreadPool(BESIDE)) {
            for (int number = 0; number * ONE_SHIFT < STEPS && breaches.size() < ENOUGH; number += BESIDE) {
                var shifts = IntStream.range(number, number + BESIDE)
                        .filter(it -> it * ONE_SHIFT < STEPS)
                        .mapToObj(it -> shift(SEED + it, Math.min(STEPS - it * ONE_SHIFT, ONE_SHIFT), stage))
                        .toList();
                for (var played : people.invokeAll(shifts)) {
                    breaches.addAll(played.get());
                }
                clock.reset();
            }
        }
        long seconds = Duration.between(begun, clock.instant()).toSeconds();
        System.out.println("Played in " + seconds + " s, " + (Deadlocks.of(database) - waited) + " deadlocks");
        assertAll(breaches);
    }

    /** Answers what it breaks. */
    private static Callable<List<Executable>> shift(long seed, int steps, Stage stage) {
        return () -> {
            try {
                play(seed, steps, stage);
                return List.of();
            } catch (AssertionError breach) {
                System.out.println(breach.getMessage());
                return List.of(() -> {
                    throw breach;
                });
            }
        };
    }

    private static void play(long seed, int steps, Stage stage) {
        int replicas = REPLICAS == 0 ? 1 + (int) Math.floorMod(seed, 3L) : REPLICAS;
        try (var shift = new RandomShift(seed, replicas, stage)) {
            int step = 0;
            try {
                while (step++ < steps) {
                    shift.step();
                    if (step % PAUSE == 0) {
                        shift.everythingStillHolds();
                    }
                }
                shift.end();
                System.out.println("Shift of seed " + seed + ": " + steps + " steps, " + shift);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "Seed " + seed + ", step " + step + " (./callcenter soak --seed " + seed + " --steps " + steps
                                + " --replicas " + replicas + "), " + shift + ": " + e.getMessage(),
                        e);
            }
        }
    }

    /** Figures are of a day: a clock that is set must not pass midnight. */
    private ZoneId whereItIsNoon() {
        return ZoneOffset.ofHours(12 - clock.instant().atOffset(ZoneOffset.UTC).getHour());
    }
}
