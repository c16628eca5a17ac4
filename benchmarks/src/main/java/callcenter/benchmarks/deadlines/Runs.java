package callcenter.benchmarks.deadlines;

import callcenter.benchmarks.Percentiles;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/** When each of one lot of due rows was done, and that none was early, lost or run twice. */
final class Runs {

    private volatile Lot lot = new Lot("nothing", 0, Instant.EPOCH, Duration.ZERO);

    /** Done is what belongs to this lot from now on. */
    void expect(String name, int count, Instant firstDue, Duration step) {
        lot = new Lot(name, count, firstDue, step);
    }

    /** From any thread, once its effect is committed where the contender knows. */
    void done(String subject) {
        lot.done(subject, Instant.now());
    }

    /** Milliseconds from due to done, when all are. */
    Percentiles await(Duration patience) throws InterruptedException {
        return lot.await(patience);
    }

    private static final class Lot {
        private final String name;
        private final Instant firstDue;
        private final long stepMicros;
        private final AtomicLongArray lateMicros;
        private final AtomicInteger early = new AtomicInteger();
        private final AtomicInteger again = new AtomicInteger();
        private final CountDownLatch missing;

        Lot(String name, int count, Instant firstDue, Duration step) {
            this.name = name + "-";
            this.firstDue = firstDue;
            this.stepMicros = step.toNanos() / 1_000;
            this.lateMicros = new AtomicLongArray(count);
            this.missing = new CountDownLatch(count);
        }

        void done(String subject, Instant now) {
            if (!subject.startsWith(name)) {
                return; // a straggler of the lot before, run again: counted when it was expected
            }
            int number = Integer.parseInt(subject.substring(name.length()));
            long late = ChronoUnit.MICROS.between(firstDue, now) - number * stepMicros;
            if (late < 0) {
                early.incrementAndGet();
            }
            if (lateMicros.compareAndSet(number, 0, Math.max(1, late))) {
                missing.countDown();
            } else {
                again.incrementAndGet();
            }
        }

        Percentiles await(Duration patience) throws InterruptedException {
            boolean complete = missing.await(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!complete || early.get() > 0 || again.get() > 0) {
                System.out.printf(
                        "  NOT RIGHT: of %,d, %,d did not run, %,d ran early, %,d again%n",
                        lateMicros.length(), missing.getCount(), early.get(), again.get());
            }
            long[] late = new long[lateMicros.length()];
            Arrays.setAll(late, lateMicros::get);
            return Percentiles.ofNanos(
                    Arrays.stream(late).map(micros -> micros * 1_000).boxed().toList());
        }
    }
}
