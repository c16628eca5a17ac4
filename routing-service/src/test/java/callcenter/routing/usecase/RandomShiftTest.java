package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.testing.FailureCase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/**
 * A shift that chance plays: {@code ./callcenter soak --seed <n> --steps <n>} plays a long one. After every step the
 * committed state is held against what must always be true (I1, I3, I5), at times and at the end against I2, at the end
 * against I7; what a webhook was answered is answered again to its repeat (I4).
 */
@QuarkusTest
class RandomShiftTest extends RoutingTest {

    /** What is over is looked at with every step: a long run is many shifts. */
    private static final int ONE_SHIFT = 500;

    private static final int STEPS = Integer.getInteger("callcenter.soak.steps", 150);
    private static final long SEED = Long.getLong("callcenter.soak.seed", System.nanoTime());

    @Inject
    Staff staff;

    @Inject
    ReapCalls reap;

    @Inject
    ReadQueues queues;

    @Inject
    Transactions transactions;

    @Inject
    InstantSource clock;

    @Test
    @FailureCase("R01")
    @FailureCase("R03")
    @FailureCase("R05")
    @FailureCase("R07")
    @FailureCase("R11")
    @FailureCase("R15")
    @FailureCase("R29")
    @FailureCase("R31")
    @FailureCase("R33")
    @FailureCase("R54")
    @FailureCase("R55")
    void nothing_that_must_hold_is_broken_by_any_order_of_events() {
        var fresh = FreshReplica.on(transactions, clock);
        var stage = new Stage(floor, platform, staff, reap, queues, fresh, database);
        for (int left = STEPS, number = 0; left > 0; left -= ONE_SHIFT, number++) {
            play(SEED + number, Math.min(left, ONE_SHIFT), stage);
        }
    }

    private static void play(long seed, int steps, Stage stage) {
        var shift = new RandomShift(seed, stage);
        int step = 0;
        try {
            while (step++ < steps) {
                shift.step();
                if (step % 50 == 0) {
                    shift.nobodyWaitsForAnIdleAgent();
                }
            }
            shift.end();
            System.out.println("Shift of seed " + seed + ": " + steps + " steps, " + shift);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "Seed " + seed + ", step " + step + " (./callcenter soak --seed " + seed + " --steps " + steps
                            + "), " + shift + ": " + e.getMessage(),
                    e);
        }
    }
}
