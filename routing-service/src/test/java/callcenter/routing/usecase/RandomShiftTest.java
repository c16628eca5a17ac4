package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertAll;

import callcenter.messaging.Transactions;
import callcenter.testing.FailureCase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Shifts that chance plays, on one, two and three replicas: {@code ./callcenter soak --seed <n> --steps <n>} plays very
 * many. After every step the committed state is held against what must always be true (I1, I3, I5, I6), at times and at
 * the end against I2, at the end against I7; what a webhook was answered is answered again to its repeat, by any replica
 * (I4). A seed chooses the same again; who is quicker than whom it cannot choose, so a rare race takes several runs.
 */
@QuarkusTest
class RandomShiftTest extends RoutingTest {

    private static final int STEPS = Integer.getInteger("callcenter.soak.steps", 120);
    private static final Long SOAK = Long.getLong("callcenter.soak.seed");
    private static final long SEED = SOAK == null ? System.nanoTime() : SOAK;

    /** What is over is looked at with every step: a long run is many shifts, and a short one is three. */
    private static final int ONE_SHIFT = SOAK == null ? STEPS / 3 : 150;

    /** A long run does not end with the first breach: another seed may find another. */
    private static final int ENOUGH = 10;

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
    void nothing_that_must_hold_is_broken_by_any_order_of_events() {
        var fresh = FreshReplica.on(transactions, clock, whereItIsNoon());
        var stage = new Stage(new Door(floor, staff, reap), platform, clock, fresh, database);
        var breaches = new ArrayList<Executable>();
        for (int left = STEPS, number = 0; left > 0 && breaches.size() < ENOUGH; left -= ONE_SHIFT, number++) {
            try {
                play(SEED + number, Math.min(left, ONE_SHIFT), stage);
            } catch (AssertionError breach) {
                System.out.println(breach.getMessage());
                breaches.add(() -> {
                    throw breach;
                });
            }
        }
        assertAll(breaches);
    }

    private static void play(long seed, int steps, Stage stage) {
        int replicas = REPLICAS == 0 ? 1 + (int) Math.floorMod(seed, 3L) : REPLICAS;
        try (var shift = new RandomShift(seed, replicas, stage)) {
            int step = 0;
            try {
                while (step++ < steps) {
                    shift.step();
                    if (step % 25 == 0) {
                        shift.nobodyWaitsForAnIdleAgent();
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
